/** What people accept, for a time. */
export interface Waiver {
  /** Id of a rule or of an item of the scorecard. */
  readonly item: string;
  /** Name of a service; null for all of them. */
  readonly service: string | null;
  readonly reason: string;
  /** Who accepted it. */
  readonly by: string;
  /** Its last day, `2027-03-31`. */
  readonly until: string;
}

/** The first waiver that covers it. */
export function waiverOf(item: string, service: string | null, waivers: readonly Waiver[]): Waiver | null {
  return waivers.find((waiver) => waiver.item === item && (waiver.service ?? service) === service) ?? null;
}

/** Those whose last day is over on the day `today`, `2027-04-01`. */
export function expiredOn(today: string, waivers: readonly Waiver[]): readonly Waiver[] {
  return waivers.filter(({ until }) => until < today);
}
