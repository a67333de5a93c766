/** Whether a path is that of a TypeScript or JavaScript file. */
export function hasSourceName(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path);
}
