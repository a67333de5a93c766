import { chmodSync } from 'node:fs';

/** Runs a check as a user for whom permissions count: for root (in a container) they do not. `root` must be readable. */
export async function asOrdinaryUser<Result>(root: string, check: () => Promise<Result>): Promise<Result> {
  if (process.geteuid?.() !== 0) return check();
  const { HOME } = process.env;
  chmodSync(root, 0o755);
  // The home of root is closed to others, at which git gives up.
  process.env['HOME'] = root;
  process.seteuid?.(65_534);
  try {
    return await check();
  } finally {
    process.seteuid?.(0);
    process.env['HOME'] = HOME;
  }
}
