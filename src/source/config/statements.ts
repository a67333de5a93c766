import { z } from 'zod';
import { by } from '../../lib/order.ts';
import type { Escalation, EscalationStep, RaciStatement } from '../../model/ownership.ts';

const words = z.string().trim().min(1);
const step = z
  .strictObject({
    team: words.optional(),
    contact: words.optional(),
    channel: words.optional(),
    hours: words.optional(),
    notes: words.optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'must name somebody: team, contact, channel, hours or notes');
const names = z.union([words.transform((name) => [name]), z.array(words)]);
const roles = z.strictObject({
  responsible: names.optional(),
  accountable: names.optional(),
  consulted: names.optional(),
  informed: names.optional(),
});

/** `escalation` of the configuration: service or `*` → one step, or several in the order in which to try them. */
export const escalationSchema = z.record(words, z.union([step.transform((one) => [one]), z.array(step).min(1)]));
/** `raci` of the configuration: service or `*` → who has which role. */
export const raciSchema = z.record(words, roles);

export function toEscalation(table: z.infer<typeof escalationSchema>): readonly Escalation[] {
  return Object.entries(table)
    .map(([service, steps]) => ({ service, steps: steps.map(toStep) }))
    .toSorted(by((row) => row.service));
}

function toStep({ team, contact, channel, hours, notes }: z.infer<typeof step>): EscalationStep {
  return {
    team: team ?? null,
    contact: contact ?? null,
    channel: channel ?? null,
    hours: hours ?? null,
    notes: notes ?? null,
  };
}

export function toRaci(table: z.infer<typeof raciSchema>): readonly RaciStatement[] {
  return Object.entries(table)
    .map(([service, { responsible = [], accountable = [], consulted = [], informed = [] }]) => ({
      service,
      responsible,
      accountable,
      consulted,
      informed,
    }))
    .toSorted(by((row) => row.service));
}
