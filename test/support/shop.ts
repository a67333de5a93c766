/** A small service with one route, one finding-worthy habit and a test, for tests of the command line. */
export const shop: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'shop',
    private: true,
    scripts: { start: 'node src/server.ts' },
    dependencies: { express: '5.1.0', stripe: '19.0.0' },
  }),
  'src/server.ts': `import express from 'express';
import { charge } from './charge.js';

const app = express();
app.post('/orders', async (request, response) => {
  response.json(await charge(request.body.amount));
});
app.listen(3000);
`,
  'src/charge.ts': `import Stripe from 'stripe';

const stripe = new Stripe(process.env.STRIPE_KEY ?? '');

export async function charge(amount: number) {
  try {
    return await stripe.charges.create({ amount, currency: 'eur' });
  } catch (error) {
    return null;
  }
}
`,
  'src/charge.test.ts': `import { charge } from './charge.js';\n`,
};
