const BY_HAND = /(?:^|\/)(?:bin|scripts?|migrations?|seeds?|tools)\//;

/** What only people run, and what runs once. */
export function isRunByHand(file: string): boolean {
  return BY_HAND.test(file);
}
