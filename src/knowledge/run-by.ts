import { distinct } from '../lib/order.ts';
import type { Place } from '../model/place.ts';
import type { Question } from './analysis.ts';
import { runnersOf } from './runners.ts';

/** Names of services that run the code at a place of a library; nothing where it is of a service that runs itself. */
export function runBy(question: Question): (place: Place) => { readonly runBy?: readonly string[] } {
  const runners = runnersOf(question);
  return (place) => {
    if (question.serviceOf(place.file)?.deployable === true) return {};
    const names = distinct(runners(place).map(({ service }) => service));
    return names.length === 0 ? {} : { runBy: names };
  };
}
