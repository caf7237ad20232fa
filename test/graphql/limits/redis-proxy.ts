import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const REDIS = { host: '127.0.0.1', port: 6379 };

/** Whether the Redis that these tests need answers. */
export const redisAnswers = (): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(REDIS, () => socket.write('PING\r\n'));
    socket.setTimeout(1000, () => socket.destroy());
    socket.on('data', (data) => {
      resolve(data.toString().startsWith('+PONG'));
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(false));
  });

/** The way to Redis, which a test can cut and mend. */
export interface RedisProxy {
  url: string;
  /** Lets nobody through any more: refuses new connections and ends the others. */
  cut(): Promise<void>;
  /** Takes what is sent and never answers. */
  silence(): void;
  mend(): Promise<void>;
  close(): Promise<void>;
}

export async function openRedisProxy(): Promise<RedisProxy> {
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((caller) => {
    const redis = connect(REDIS);
    for (const socket of [caller, redis]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        caller.destroy();
        redis.destroy();
      });
    }
    caller.on('data', (data) => isSilent || redis.write(data));
    redis.on('data', (data) => caller.write(data));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `redis://127.0.0.1:${port}`,
    cut,
    silence: () => {
      isSilent = true;
    },
    mend: async () => {
      isSilent = false;
      if (!server.listening) await listen(port);
    },
    close: () => (server.listening ? cut() : Promise.resolve()),
  };
}
