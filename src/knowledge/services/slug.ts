/** A name as the name of a folder, without its scope. */
export function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/^@[^/]+\//, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'root'
  );
}
