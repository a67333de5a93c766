/** What an entry of the catalogue says about entry points: which calls and decorators make them. Pure data. */

import type { NamedKind } from './entry-point.ts';

/** Where a part of a call stands: argument number, or a key inside an object argument (`key` may be a dotted path). */
export interface Slot {
  readonly argument: number;
  readonly key?: string;
  /** Not this argument, but the one behind the text that is given here: `xreadgroup('GROUP', 'a', 'b', 'STREAMS', 'orders')`. */
  readonly after?: string;
}

export interface RouteUse {
  readonly path: string;
  /** HTTP method, `ANY`, or the slot that holds it. */
  readonly method: string | Slot;
  /** The route's path; absent for routes without one. */
  readonly route?: Slot;
  /** First argument that can be a handler. */
  readonly handler: number;
  /** A name of the route may stand before its path: `router.get('order', '/orders/:id', show)`. */
  readonly named?: true;
}

/** A router that is put under a prefix: `app.use('/api', router)`. */
export interface MountUse {
  readonly path: string;
  /** Where the prefix stands, the first argument where this is not said; null where it has none. */
  readonly prefix?: Slot | null;
  readonly router: Slot;
  /** A function with at most so many parameters passes nothing on: it answers whatever comes under the prefix. */
  readonly answersWith?: number;
}

/** A path or a member that makes what it is called on carry a prefix: `new Hono().basePath('/v1')`. */
export interface PrefixUse {
  readonly path: string;
  readonly prefix: Slot;
  /** It always gives something new and leaves alone what it is called on: `program.command('serve', 'starts it')`. */
  readonly gives?: true;
  /** It stands before the paths of all controllers of the package: `app.setGlobalPrefix('api')`. */
  readonly ofPackage?: true;
}

/** A call that registers what is reached by a name: an event of a socket, a command. Mounts and prefixes stand before it. */
export interface NamedEntryUse {
  readonly path: string;
  readonly kind: NamedKind;
  /** A word before the name, `Query`, or where it stands in the call that is handed the function around. */
  readonly group?: string | Slot;
  /** Of a group that stands in the code, the words that are reached from outside. */
  readonly groups?: readonly string[];
  readonly name?: Slot;
  readonly handler: Slot;
  /** The function that stands there only describes the entry: what it returns is what answers. */
  readonly described?: true;
  /** Names that nobody outside asks for: `disconnect`. */
  readonly except?: readonly string[];
}

/** A call whose argument maps names to what answers: fields of GraphQL types, methods of a service. */
export interface NamedMapUse {
  readonly path: string;
  readonly kind: NamedKind;
  /** What stands before the names: a word, or where it stands. */
  readonly group?: string | Slot;
  /** Keys of the map that hold the maps of names, `Query`, where it holds others too. */
  readonly groups?: readonly string[];
  readonly map: Slot;
  /** Key under which the map stands where it is the argument of another call: `new GraphQLObjectType({ fields })`. */
  readonly inside?: string;
}

/** A class of the library whose own subclasses are commands. */
export interface CommandClassUse {
  readonly path: string;
  /** What names the command: where its file lies below a folder, or its static member with lists of words. */
  readonly named: { readonly folder: string } | { readonly member: string };
  readonly method: string;
}

/** A procedure: it is reached by the names under which routers hold it. */
export interface ProcedureUse {
  readonly path: string;
  /** HTTP method that calls it, or `ANY`. */
  readonly method: string;
  readonly handler: Slot;
}

/** A procedure that a call adds to a router by its name, in a chain of such calls: `router().query('list', { resolve })`. */
export interface ChainedProcedureUse {
  readonly path: string;
  readonly method: string;
  readonly name: Slot;
  readonly handler: Slot;
}

/** A call that adds the procedures of another router, with text before their names: `.merge('order.', orders)`. */
export interface ChainedMergeUse {
  readonly path: string;
  readonly prefix: Slot;
  readonly router: Slot;
}

/** A contract of routes, nested by name: `contract.router({ get: { method, path } }, { pathPrefix })`. */
export interface ContractUse {
  readonly path: string;
  readonly routes: Slot;
  readonly prefix: Slot;
}

/** A call that gives the functions for a contract, by the same names; without handlers it decorates the method that does. */
export interface ContractHandlersUse {
  readonly path: string;
  readonly contract: Slot;
  readonly handlers?: Slot;
}

/** A call whose arguments are trees of procedures, nested by name: `router({ orders: { list } })`, `mergeRouters(a, b)`. */
export interface ProcedureRouterUse {
  readonly path: string;
}

/** A call that serves a router of procedures over HTTP. */
export interface ProcedureServerUse {
  readonly path: string;
  readonly router: Slot;
  /** Where the path stands below which it answers. */
  readonly prefix?: Slot;
  /** It answers only procedures whose `.meta({ [key]: { method, path } })` says how, and there: this is the key. */
  readonly described?: string;
}

/** A function that pages call over HTTP by the name of the constant that holds it: `createServerFn().handler(load)`. */
export interface ServerFunctionUse {
  readonly path: string;
  /** Method where the call that it begins with says none, and where it says one. */
  readonly method: string;
  readonly methodOption: Slot;
  /** The path before the name. */
  readonly prefix: string;
  readonly handler: Slot;
}

/**
 * A decorator that makes a class a controller, a namespace of named entries or a table, or a method a route, consumer,
 * schedule or entry; an `injected` one names the queue or the entity for which a container puts something into a parameter.
 */
export interface DecoratorUse {
  readonly path: string;
  readonly role: 'controller' | 'route' | 'consumer' | 'schedule' | 'namespace' | 'entry' | 'injected' | 'table';
  readonly method?: string;
  /** Of an `entry`: what it is, and what stands before its name: a word, or where it stands. */
  readonly kind?: NamedKind;
  readonly group?: string | Slot;
  /** Where its path, queue name or schedule stands. */
  readonly name?: Slot;
  /** Where the exchange stands that the name is a key of. */
  readonly within?: Slot;
  /** Of a controller: the configuration of its package says what stands before its path. */
  readonly configured?: true;
  /** Of a controller: it answers only where a module lists it. */
  readonly listed?: true;
  /** The work runs once, so long after the start. */
  readonly once?: true;
}

export interface ConsumerUse {
  readonly path: string;
  /** Where the name stands in the call that made what this is called on: `new Queue('images')`. */
  readonly madeWith?: Slot;
  readonly queue: Slot;
  readonly handler?: Slot;
  /** Its work are the workflows of the package, which a build finds by their folder. */
  readonly runsWorkflows?: true;
  /** After what time one run of the work is given up, or loses its lock so that another may run beside it. */
  readonly limit?: TimeSlot;
}

/** Where a duration stands: milliseconds, or as `unit` says; texts such as `30s` say it themselves. */
export interface TimeSlot {
  readonly option: Slot;
  readonly unit?: 's';
}

/** A call that puts work into a queue, a topic or a task queue. */
export interface ProducerUse {
  readonly path: string;
  /** Where its name stands: in the call itself, or in the call that made what this is called on. */
  readonly queue?: Slot;
  /** Where the exchange stands that the name is a key of: `events/order.created`. */
  readonly within?: Slot;
  readonly madeWith?: Slot;
}

/** A call with an object whose keys are the names of tasks, and whose values do them: `run({ taskList: { mail } })`. */
export interface TaskListUse {
  readonly path: string;
  readonly tasks: Slot;
  /** Where a folder may stand instead, each of whose files is a task by its name. */
  readonly folder?: Slot;
}

export interface ScheduleUse {
  readonly path: string;
  readonly schedule: Slot;
  readonly handler?: Slot;
  /** Where the URL stands that is requested by `POST`. */
  readonly requests?: Slot;
  /** What a number counts; milliseconds where nothing is said. */
  readonly unit?: string;
  /** A schedule only where it starts the function again that it stands in: `setTimeout(poll, 1000)`. */
  readonly again?: true;
  readonly limit?: TimeSlot;
}
