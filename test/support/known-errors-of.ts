import { modelOf } from './model-of.ts';

/** Errors that the code of one file can get: `StripeCardError of stripe (Stripe)`. */
export async function errorsOf(source: string): Promise<readonly string[]> {
  const { knownErrors } = await modelOf({ 'package.json': '{"name":"shop"}', 'src/a.ts': source });
  return knownErrors.map(
    ({ name, of, systems }) => `${name} of ${of}${systems.length === 0 ? '' : ` (${systems.join(', ')})`}`,
  );
}
