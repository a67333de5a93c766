const HEALTH =
  /^_?(?:[a-z0-9]+[-_])*(?:health|healthz|healthcheck|health[-_]check|readyz|readiness|livez|liveness|heartbeat)$/;
/** Words that are health checks at the top of an API, and anything else below a resource. */
const HEALTH_AT_THE_TOP = /^_?(?:status|ready|live|alive|ping|up)$/;
const TOP = /^(?:api|v\d+|internal|_?system|management|actuator|monitoring|_|-)$/;

/** Is a route there for probes: `/health`, `/api/v1/healthz`, `/api/status`, but not `/orders/:id/status`? */
export function isHealthCheckPath(path: string): boolean {
  // A prefix that the environment sets says nothing: `/${…}v1/health`.
  const parts = path
    .toLowerCase()
    .replace(/^\/?\$\{[^}]*\}/, '/')
    .replace(/[?#].*$/, '')
    .split('/')
    .filter((part) => part !== '');
  const last = parts.at(-1);
  const before = parts.slice(0, -1);
  if (last === undefined || parts.some((part) => /[:{}[\]*$]/.test(part))) return false;
  // Spring's manner, `/health/liveness` and `/health/db`, is usual elsewhere too.
  return (
    HEALTH.test(last) ||
    before.some((part) => part !== last && HEALTH.test(part)) ||
    (HEALTH_AT_THE_TOP.test(last) && before.every((part) => TOP.test(part)))
  );
}
