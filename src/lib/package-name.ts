/** The npm package of a specifier: `next/server` → `next`, `@aws-sdk/client-s3/x` → `@aws-sdk/client-s3`. */
export function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
