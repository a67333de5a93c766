import type { Library } from '../../model/library.ts';

export default {
  id: 'airbrake',
  packages: ['@airbrake/node'],
  purpose: 'Error reporting with Airbrake.',
  system: { name: 'Airbrake', kind: 'monitoring', vendor: 'LogicMonitor', hosting: 'saas' },
  clients: [{ path: 'Notifier()', options: { argument: 0 }, url: { argument: 0, key: 'host' } }],
  outbound: [{ path: 'Notifier().{notify,flush}', effect: 'send' }],
  observability: [
    { path: 'Notifier', kind: 'error-reporting', what: 'Airbrake notifier', automatic: true },
    { path: 'Notifier().notify', kind: 'error-reporting', what: 'error sent to Airbrake' },
  ],
} as const satisfies Library;
