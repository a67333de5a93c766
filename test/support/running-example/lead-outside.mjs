// Loaded before a service: what lies outside of the example and has an address in its code is led to the stand-in, and its clock
// begins at the time that a test asks for, when the service writes its first line: starting takes longer on busy machines.
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';

const { OUTSIDE_PORT: port, OUTSIDE_HOSTS: hosts = '', CLOCK_FROM: from = '' } = process.env;
const request = https.request;

https.request = /** @type {typeof https.request} */ (
  (/** @type {any} */ options, /** @type {any} */ ...rest) => {
    if (!hosts.split(',').includes(options?.host)) return request(options, ...rest);
    return http.request({ ...options, host: '127.0.0.1', port, agent: undefined, protocol: 'http:' }, ...rest);
  }
);
syncBuiltinESMExports();

if (from !== '') setClock(Date.parse(from));

/** @param {number} start in milliseconds since 1970 */
function setClock(start) {
  const Real = Date;
  /** @type {number | null} */
  let since = null;
  process.once('written', () => (since = Real.now()));
  const now = () => start + (since === null ? 0 : Real.now() - since);
  globalThis.Date = /** @type {DateConstructor} */ (
    class extends Real {
      constructor(/** @type {any[]} */ ...values) {
        super(.../** @type {[number]} */ (values.length === 0 ? [now()] : values));
      }
      /** @override */
      static now() {
        return now();
      }
    }
  );
}
