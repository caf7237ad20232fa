/** A CPU profile as V8 makes it: `samples` are ids of nodes, `timeDeltas` the microseconds before each of them. */
export interface Profile {
  nodes: { id: number; callFrame: Frame; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** A function on the stack. */
export interface Frame {
  functionName: string;
  url: string;
  lineNumber: number;
}

const MICROSECONDS_BETWEEN_SAMPLES = 250;

/** The inspector of another process, by the address that `node --inspect` prints. */
export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { done: (result: never) => void; failed: (error: Error) => void }>();
  #last = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.onmessage = ({ data }) => {
      const { id, result, error } = JSON.parse(String(data));
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) waiting?.failed(new Error(error.message));
      else waiting?.done(result as never);
    };
  }

  static async open(address: string): Promise<Inspector> {
    const socket = new WebSocket(address);
    await new Promise((opened, failed) => {
      socket.onopen = opened;
      socket.onerror = () => failed(new Error(`There is no inspector at "${address}".`));
    });
    return new Inspector(socket);
  }

  async startProfile(): Promise<void> {
    await this.send('Profiler.enable');
    await this.send('Profiler.setSamplingInterval', { interval: MICROSECONDS_BETWEEN_SAMPLES });
    await this.send('Profiler.start');
  }

  async stopProfile(): Promise<Profile> {
    return (await this.send<{ profile: Profile }>('Profiler.stop')).profile;
  }

  /** Collects garbage, and returns the bytes of the heap that are left in use. */
  async usedHeap(): Promise<number> {
    await this.send('HeapProfiler.collectGarbage');
    return (await this.send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
  }

  close(): void {
    this.#socket.close();
  }

  send<Result>(method: string, params: object = {}): Promise<Result> {
    this.#last += 1;
    const id = this.#last;
    return new Promise<Result>((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }
}
