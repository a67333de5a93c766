// Sees to it that there is a redis-server for the tests that run real queues.
import { spawnSync } from 'node:child_process';
import { installPackage } from './install-package.mjs';

if (!isThere() && !(installPackage('redis-server') && isThere())) {
  console.error('No redis-server for the tests. Install Redis, and run the tests again.');
  process.exitCode = 1;
}

function isThere() {
  return spawnSync('redis-server', ['--version']).status === 0;
}
