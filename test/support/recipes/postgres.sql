SELECT id FROM pool, generate_series(1, weight) j
GROUP BY id
ORDER BY min(encode(sha256(convert_to(:'KEY' || ',' || j || ',' || id, 'UTF8')), 'hex') COLLATE "C")
LIMIT :k
