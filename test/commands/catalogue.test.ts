import { expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { temporaryRepository } from '../support/temporary-repository.ts';

const entry = 'packages: ["@acme/mail"]\npurpose: Mail of Acme.\noutbound: [{ path: send, effect: send }]\n';

it('lists all entries, those of the repository first and marked', async () => {
  const { root } = temporaryRepository({ 'handover/catalogue/acme-mail.yaml': entry });
  const { code, stdout } = await runCli(['catalogue', 'list', root]);
  expect(code).toBe(0);
  expect(stdout.split('\n')[1]).toMatch(/^\* acme-mail +– +– +@acme\/mail$/);
  expect(stdout).toMatch(/^ {2}stripe +Stripe +\d+\.\d+\.\d+ +stripe/m);
});

it('shows an entry by its id, a package or its system', async () => {
  const { root } = temporaryRepository({});
  const { stdout } = await runCli(['catalogue', 'show', 'slonik', root]);
  expect(stdout).toContain('System: PostgreSQL (database, hosted or own), also called Postgres\n');
  expect(stdout).toContain('  createPool().connect  (effect: call)\n');
  expect((await runCli(['catalogue', 'show', '@silverhand/slonik', root])).stdout).toBe(stdout);
  const stripe = (await runCli(['catalogue', 'show', 'stripe', root])).stdout;
  expect(stripe).toMatch(
    /^ {2}StripeRateLimitError: Too many requests in a short time\. Trying again helps later\. .* \(stripe\/cjs\/Error\.js:\d+\)$/m,
  );
  expect(stripe).toMatch(/^Sends by itself: events of payments/m);
  const pg = JSON.parse((await runCli(['catalogue', 'show', 'pg', root, '--json'])).stdout);
  expect(pg[0].packages).toContain('pg-pool');
  const { code, stderr } = await runCli(['catalogue', 'show', 'strpe', root]);
  expect([code, stderr]).toEqual([
    2,
    'error: The catalogue has no entry, package or system named strpe. Did you mean stripe?\n',
  ]);
});

it('checks an entry, and exits with 2 and one line where it has a mistake', async () => {
  const { root } = temporaryRepository({
    'a/stripe.yaml': 'packages: ["@acme/stripe"]\n',
    'b/acme.yaml': `${entry}kind: x\n`,
  });
  const good = await runCli(['catalogue', 'check', 'a/stripe.yaml', '--cwd', root]);
  expect([good.code, good.stdout]).toEqual([
    0,
    expect.stringMatching(/^a\/stripe\.yaml: no mistakes, \d+ packages; it changes the built-in entry stripe\n$/),
  ]);
  const bad = await runCli(['catalogue', 'check', 'b/acme.yaml', '--cwd', root]);
  expect([bad.code, bad.stderr.split('\n').length]).toEqual([2, 2]);
  expect(bad.stderr).toContain('b/acme.yaml:4 unknown key "kind"');
});
