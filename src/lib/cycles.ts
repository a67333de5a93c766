import { by } from './order.ts';

/** Sets of names that all lead to each other, largest first, each sorted; by Tarjan's algorithm. */
export function cyclesIn(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const cycles: string[][] = [];
  const visit = (name: string): number => {
    const number = order.size;
    order.set(name, number);
    let low = number;
    stack.push(name);
    open.add(name);
    for (const next of edges.get(name) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (open.has(next)) low = Math.min(low, order.get(next) ?? low);
    }
    lowest.set(name, low);
    if (low === number) close(name);
    return low;
  };
  const close = (name: string): void => {
    const members = stack.splice(stack.indexOf(name));
    for (const member of members) open.delete(member);
    if (members.length > 1) cycles.push(members.toSorted(by((member) => member)));
  };
  for (const name of edges.keys()) if (!order.has(name)) visit(name);
  return cycles.toSorted(
    by(
      (members) => -members.length,
      ([first = '']) => first,
    ),
  );
}
