/** What an entry of the catalogue says about entry points: which calls and decorators make them. Pure data. */

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
}

/** A router that is put under a prefix: `app.use('/api', router)`. */
export interface MountUse {
  readonly path: string;
  readonly prefix?: Slot;
  readonly router: Slot;
  /** A function with at most so many parameters passes nothing on: it answers whatever comes under the prefix. */
  readonly answersWith?: number;
}

/** A path or a member that makes what it is called on carry a prefix: `new Hono().basePath('/v1')`. */
export interface PrefixUse {
  readonly path: string;
  readonly prefix: Slot;
}

/** A procedure: it is reached by the names under which routers hold it. */
export interface ProcedureUse {
  readonly path: string;
  /** HTTP method that calls it, or `ANY`. */
  readonly method: string;
  readonly handler: Slot;
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
 * A decorator that makes a class a controller or a table, or a method a route, consumer or schedule; an `injected` one
 * names the queue or the entity for which a container puts something into a parameter.
 */
export interface DecoratorUse {
  readonly path: string;
  readonly role: 'controller' | 'route' | 'consumer' | 'schedule' | 'injected' | 'table';
  readonly method?: string;
  /** Where its path, queue name or schedule stands. */
  readonly name?: Slot;
  /** Where the exchange stands that the name is a key of. */
  readonly within?: Slot;
  /** The work runs once, so long after the start. */
  readonly once?: true;
}

export interface ConsumerUse {
  readonly path: string;
  /** Where the name stands in the call that made what this is called on: `new Queue('images')`. */
  readonly madeWith?: Slot;
  readonly queue: Slot;
  readonly handler?: Slot;
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
}

export interface ScheduleUse {
  readonly path: string;
  readonly schedule: Slot;
  readonly handler?: Slot;
  /** What a number counts; milliseconds where nothing is said. */
  readonly unit?: string;
  /** A schedule only where it starts the function again that it stands in: `setTimeout(poll, 1000)`. */
  readonly again?: true;
}
