SELECT id FROM (SELECT id, unnest(range(1, weight + 1)) AS j FROM pool)
GROUP BY id
ORDER BY min(sha256($KEY || ',' || j || ',' || id))
LIMIT $k
