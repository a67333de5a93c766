import { counted, listed } from '../../lib/listed.ts';
import { evidenceOf } from '../../model/evidence.ts';
import type { Observed, Rule } from '../../model/finding.ts';
import type { HandoverModel, Service } from '../../model/handover-model.ts';

/** Services that CODEOWNERS gives to nobody; without a CODEOWNERS that is said once. */
export default {
  id: 'no-owner-for-service',
  severity: 'medium',
  description: 'Deployable services without a declared owner.',
  why: 'When it fails, nobody knows whom to call; when it changes, nobody has to look.',
  action: 'Name an owner for the folder in CODEOWNERS.',
  check: ({ services, ownership }) => {
    const ownerless = services.filter(
      (service) => service.deployable && service.owners.length === 0 && !isPartlyOwned(service, ownership),
    );
    if (ownerless.length === 0) return [];
    const { file } = ownership;
    if (file !== null && ownerless.length <= MOST_SINGLE) return ownerless.map((service) => withoutRule(service, file));
    const names = listed(ownerless.map((service) => service.name));
    const those = counted(ownerless.length, 'deployable service');
    const message =
      file === null
        ? `There is no CODEOWNERS, so nobody is declared to own ${those}: ${names}.`
        : `${file} names nobody for ${those}: ${names}.`;
    return [{ message, service: null, evidence: evidenceOf(ownerless.map((service) => service.evidence)) }];
  },
} satisfies Rule;

/** More findings of one kind than this are one finding. */
const MOST_SINGLE = 3;

/** A rule for a folder inside the service. */
function isPartlyOwned({ root }: Service, { rules }: HandoverModel['ownership']): boolean {
  return (
    root !== '' &&
    rules.some(
      (rule) => rule.owners.length > 0 && rule.files > 0 && rule.pattern.replace(/^\//, '').startsWith(`${root}/`),
    )
  );
}

function withoutRule(service: Service, file: string): Observed {
  const folder = service.root === '' ? 'the root folder' : service.root;
  return {
    message: `${file} names nobody for ${service.name} (${folder}).`,
    service: service.name,
    evidence: [service.evidence],
  };
}
