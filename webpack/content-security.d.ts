export function contentSecurity(scriptOrigins?: readonly string[]): string;
