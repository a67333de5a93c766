export { baseEnv, flag } from './base-env.js';
export { InvalidEnvironmentError, parseEnv } from './parse-env.js';
