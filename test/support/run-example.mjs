// `npm start -- PATH`: the main job on PATH, or on the example. npm runs scripts in the package's folder and says in
// INIT_CWD where it was called.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const words = process.argv.slice(2);
const isExample = words.length === 0;
const run = spawnSync(process.execPath, [`${root}dist/cli.js`, ...(isExample ? ['examples/order-platform'] : words)], {
  cwd: isExample ? root : (process.env.INIT_CWD ?? process.cwd()),
  stdio: 'inherit',
});
if (run.error !== undefined) throw run.error;
process.exitCode = run.status ?? 70;
