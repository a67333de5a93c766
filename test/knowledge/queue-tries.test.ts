import { expect, it } from 'vitest';
import { modelOf } from '../support/model-of.ts';

const pay = `
  import Stripe from 'stripe';
  const stripe = new Stripe('k');
  export const pay = () => stripe.charges.create({ amount: 1 });
`;

it('jobs that are put into an injected queue, by the job that a consumer takes', async () => {
  const options = `
    export const PAY = { attempts: 5 };
    export const MAIL = { attempts: 2 };
  `;
  const service = `
    import { InjectQueue, Process, Processor } from '@nestjs/bull';
    import { Queue } from 'bull';
    import { MAIL, PAY } from './options';
    import { pay } from './pay';
    export class Orders {
      constructor(@InjectQueue('orders') private readonly queue: Queue) {}
      order() { return this.queue.add('pay', {}, { ...PAY }); }
      remind() { return this.queue.add('mail', {}, { ...MAIL }); }
    }
    @Processor('orders')
    export class OrdersProcessor {
      @Process('pay') async pay() { await pay(); }
      @Process('mail') async mail() { await pay(); }
      @Process('other') async other() { await pay(); }
    }
  `;
  const { retryPaths } = await modelOf({
    'package.json': '{"name":"shop","dependencies":{"stripe":"23.1.0"}}',
    'src/pay.ts': pay,
    'src/options.ts': options,
    'src/service.ts': service,
  });
  expect(retryPaths.map(({ entry, attempts }) => [entry?.name, attempts])).toEqual([['queue orders:pay', 15]]);
});
