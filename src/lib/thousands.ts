/** Digits with separators that no locale changes: `1,234`. */
export function thousands(count: number | string): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
