import { UserError } from '../lib/user-error.ts';
import type { HandoverModel } from '../model/handover-model.ts';
import { expiredOn } from '../model/waiver.ts';

const EXIT_GATE = 1;

/**
 * The documents say until when something is waived; that the day is over is only for a run to notice.
 * @throws UserError with exit code 1 where a waiver has expired.
 */
export function failOnExpired({ waivers }: HandoverModel, { today }: { readonly today: string }): void {
  const expired = expiredOn(today, waivers);
  if (expired.length === 0) return;
  const names = expired.map(
    ({ item, service, by, until }) => `${item}${service === null ? '' : ` of ${service}`} (${by}, until ${until})`,
  );
  throw new UserError(
    `${expired.length === 1 ? 'A waiver has' : `${expired.length} waivers have`} expired: ${names.join(', ')}`,
    {
      hint: 'Mend what it was for, or agree on a later day, in "waivers" of the configuration.',
      exitCode: EXIT_GATE,
    },
  );
}
