/**
 * A module as users run it: `npm test` builds it first. For what starts threads, which cannot run the sources.
 * @param path below src/, without extension
 */
export async function built<Module>(path: string): Promise<Module> {
  return (await import(new URL(`../../dist/${path}.js`, import.meta.url).href)) as Module;
}
