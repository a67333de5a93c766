/** Many call the package at the root `root` or `@shop/monorepo`, which tells nothing: then the scope or the folder does. */
export function repositoryName(manifestName: string | null, folder: string): string {
  if (manifestName === null) return folder;
  const { scope, own } = /^(?:@(?<scope>[^/]+)\/)?(?<own>.*)$/.exec(manifestName)?.groups ?? {};
  return /^(?:root|mono-?repo|workspace)$/i.test(own ?? '') ? (scope ?? folder) : manifestName;
}
