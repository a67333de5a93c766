/**
 * A program without dependencies that writes log lines in several ways to its standard output, and for each line the place
 * where it did so to its standard error.
 */
export const shopThatLogs: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "type": "module", "scripts": { "start": "node src/main.js" } }',
  'src/logger.js': `
import { place } from './place.js';

export class JsonLogger {
  constructor(bindings) { this.bindings = bindings; }
  child(bindings) { return new JsonLogger({ ...this.bindings, ...bindings }); }
  info(fields, text) { place(); console.log(JSON.stringify({ level: 30, time: 1764400000000, ...this.bindings, ...fields, msg: text })); }
  warn(fields, text) { place(); console.log(JSON.stringify({ level: 40, time: 1764400000000, ...this.bindings, ...fields, msg: text })); }
  error(fields, text) { place(); console.log(JSON.stringify({ level: 50, time: 1764400000000, ...this.bindings, ...fields, msg: text })); }
}

export function logText(level, text) {
  place();
  console.log('2026-11-29T10:00:00.123Z ' + level + ' [shop] (req-81f2) ' + text);
}
`,
  'src/place.js': `
export function place() {
  const [, file] = /src[/](\\w+[.]js:\\d+)/.exec(new Error().stack.split('\\n')[3]) ?? [];
  process.stderr.write('src/' + file + '\\n');
}
`,
  'src/orders.js': `
import { JsonLogger, logText } from './logger.js';

const log = new JsonLogger({ name: 'shop' }).child({ module: 'orders', requestId: 'req-81f2' });

export function takeOrder(id, amount) {
  log.info({ orderId: id, amount }, 'order taken');
  if (amount > 500) log.warn({ orderId: id }, 'order is unusually large');
  logText('INFO', \`order \${id} waits for its payment\`);
  try {
    charge(id, amount);
    log.info({ orderId: id }, 'order paid');
  } catch (error) {
    log.error({ err: { message: error.message, stack: error.stack } }, 'order could not be paid');
    logText('ERROR', \`Order \${id} is on hold: \${error.message}\`);
  }
  logText('DEBUG', \`\${id} left the basket\`);
}

function charge(id, amount) {
  log.info({ amount }, 'charging the card');
  if (amount > 500) throw new Error(\`The card of order \${id} was declined\`);
  logText('info', \`charged \${amount} EUR for order \${id}\`);
}

export function cancelOrder(id) {
  logText('WARN', 'order ' + id + ' was cancelled by the customer');
  log.warn({ orderId: id, refund: true }, 'refund is due');
  log.error({ orderId: id, attempt: 3 }, 'giving up');
}
`,
  'src/parcels.js': `
import { JsonLogger, logText } from './logger.js';

const log = new JsonLogger({ name: 'shop' }).child({ module: 'parcels' });

export function send(id) {
  log.info({ parcelId: id }, 'parcel handed over');
  logText('INFO', \`label \${id} was printed on printer \${id.length}\`);
  try {
    track(id);
  } catch (error) {
    logText('ERROR', \`Tracking failed: \${error.message}\`);
    log.error({ parcelId: id, err: { stack: error.stack } }, 'giving up');
  }
  log.warn({ parcelId: id, days: 4 }, 'parcel is late');
  logText('WARNING', 'the carrier has not answered since ' + id);
}

function track(id) {
  log.info({ parcelId: id, carrier: 'post' }, 'asking the carrier');
  throw new Error(\`Parcel \${id} is not known to the carrier\`);
}

export function sweep(count) {
  logText('INFO', \`\${count} parcels were swept\`);
  log.info({ count }, 'sweep finished');
  log.error({ count }, \`sweep left \${count} parcels behind\`);
}
`,
  'src/main.js': `
import { takeOrder, cancelOrder } from './orders.js';
import { send, sweep } from './parcels.js';
import { logText } from './logger.js';

logText('INFO', 'shop is starting');
takeOrder('ord_7f3a', 17);
takeOrder('ord_91bc', 900);
takeOrder('ord_22ef', 40);
cancelOrder('ord_91bc');
send('p-4821');
sweep(3);
logText('INFO', 'shop has nothing more to do');
`,
};
