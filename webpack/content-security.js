/**
 * The Content Security Policy of both web editions: everything from the page's own origin, nothing else.
 * Styles are written by script (Fluent UI), hence 'unsafe-inline' for them alone.
 *
 * @param {string[]} scriptOrigins origins besides our own that scripts may come from
 */
exports.contentSecurity = (scriptOrigins = []) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scriptOrigins].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
