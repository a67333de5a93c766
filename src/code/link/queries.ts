import type { CallSite, FunctionRef, Program, Ref } from './program.ts';
import type { Slot } from '../../model/library.ts';

/** A call of a library or of the platform. */
export interface ApiCall {
  readonly site: CallSite;
  /** `stripe`, `next/server`, `global`. */
  readonly package: string;
  /** API path without its package: `default().charges.create`. */
  readonly path: string;
  readonly likely: boolean;
}

/** All calls that go to libraries and to the platform, in file order. */
export declare function apiCallsOf(program: Program): readonly ApiCall[];
/** The one string a value is known to be; parts that are not known read `${…}`, env variables `${NAME}`; null where it is no string. */
export declare function textOf(program: Program, ref: Ref): string | null;
/** The one number a value is known to be, also through arithmetic of constants. */
export declare function numberOf(program: Program, ref: Ref): number | null;
/** A key of an object literal, through spreads and constants; `key` may be dotted. Its line is where it is written. */
export declare function propertyOf(program: Program, ref: Ref, key: string): { readonly ref: Ref; readonly line: number } | null;
/** The part of a call that a slot names. */
export declare function slotOf(program: Program, site: CallSite, slot: Slot): { readonly ref: Ref; readonly line: number } | null;
/** The own function that a value is, e.g. a handler. */
export declare function functionOf(program: Program, ref: Ref): FunctionRef | null;
/** Name of the function or module around a place, as people would say it: `OrderService.create`. */
export declare function symbolOf(program: Program, at: FunctionRef): string;
