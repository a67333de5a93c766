import type { Rule } from '../../model/finding.ts';
import { withImported } from '../../model/imported-services.ts';
import { hearsPlatform } from '../../model/shutdown.ts';

/** Servers and workers that end in the middle of what they do. */
export default {
  id: 'no-graceful-shutdown',
  severity: 'low',
  description:
    'Deployable servers and workers in whose code no handler of SIGTERM was found that does more than exit, the signal by which platforms end a process.',
  why: 'Each deployment and each scaling down ends it in the middle of requests and jobs: callers see errors, and work is lost or done twice.',
  action:
    'On SIGTERM take no more work, finish what runs, close connections, and then end, within the time that the platform gives.',
  check: ({ services, serviceImports, shutdowns }) => {
    const ended = new Set(shutdowns.filter(hearsPlatform).map(({ service }) => service));
    const abrupt = services.filter(
      (service) =>
        service.deployable &&
        (service.kind === 'http-server' || service.kind === 'worker') &&
        ![...withImported(serviceImports, service.name)].some((name) => ended.has(name)),
    );
    return abrupt.map((service) => ({
      message: `${service.name}: nothing was found that ends its work in order on SIGTERM, in its code or in the packages of this repository that it imports.`,
      service: service.name,
      evidence: [service.evidence],
    }));
  },
} satisfies Rule;
