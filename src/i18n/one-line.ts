/** A heading as one line: headings of published tables hold line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
