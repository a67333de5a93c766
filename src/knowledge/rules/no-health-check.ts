import type { Rule } from '../../model/finding.ts';
import { withImported } from '../../model/imported-services.ts';

/** Servers without a route for probes, in their own code and in what they import. */
export default {
  id: 'no-health-check',
  severity: 'medium',
  description: 'Deployable HTTP servers in whose code no health check was found.',
  why: 'Whoever starts, restarts and balances instances cannot tell one that works from one that only has its port open.',
  action: 'Answer a route such as /health, and let the platform ask it.',
  check: ({ services, serviceImports, observability }) => {
    const checked = new Set(observability.filter((row) => row.kind === 'health-check').map((row) => row.service));
    const blind = services.filter((service) => {
      const isServer = service.deployable && service.kind === 'http-server';
      return isServer && ![...withImported(serviceImports, service.name)].some((name) => checked.has(name));
    });
    return blind.map((service) => ({
      message: `${service.name}: no health check was found, in its code or in the packages of this repository that it imports.`,
      service: service.name,
      evidence: [service.evidence],
    }));
  },
} satisfies Rule;
