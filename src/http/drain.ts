import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Less than the ten seconds that the whole process has, so that the database is closed in time as well. */
const MILLISECONDS_TO_FINISH = 8000;

/** How a server stops without dropping an answer: it says so, goes on for a while, and only then closes its port. */
export class Drain {
  readonly #app: FastifyInstance;
  readonly #delay: number;
  #until = Number.POSITIVE_INFINITY;

  constructor(app: FastifyInstance, delay: number) {
    this.#app = app;
    this.#delay = delay;
  }

  get isUnderWay(): boolean {
    return Number.isFinite(this.#until);
  }

  /** Begins it, and resolves when load balancers have had their time to turn away. */
  async announce(): Promise<void> {
    this.#start();
    await sleep(this.#delay);
  }

  /** Closes the port, and resolves when every request under way is answered or its time is over. */
  async finish(): Promise<void> {
    this.#start();
    const cutOff = setTimeout(() => this.#app.server.closeAllConnections(), Math.max(0, this.#until - Date.now()));
    await this.#app.close();
    clearTimeout(cutOff);
  }

  /** Makes callers open a new connection for their next request, which then goes to another server. */
  letGoOfConnections(): void {
    this.#app.addHook('onSend', (_request, reply, payload, done) => {
      if (this.isUnderWay) reply.header('connection', 'close');
      done(null, payload);
    });
  }

  #start(): void {
    if (!this.isUnderWay) this.#until = Date.now() + MILLISECONDS_TO_FINISH;
  }
}
