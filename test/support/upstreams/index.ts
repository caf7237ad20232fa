import { environmentOf, type HarvestVersion, SECRETS } from './environment.ts';
import { type GreenhouseData, greenhouseData } from './greenhouse/data.ts';
import { greenhouse } from './greenhouse/server.ts';
import { type Cursors, cursors } from './greenhouse/v3.ts';
import { type JuntData, juntData } from './junt/data.ts';
import { junt } from './junt/server.ts';
import { type OutstandData, outstandData } from './outstand/data.ts';
import { outstand } from './outstand/server.ts';
import { type RoundwareData, roundwareData } from './roundware/data.ts';
import { roundware } from './roundware/server.ts';
import { startUpstream, type Upstream } from './shared/server.ts';
import { type Tokens, tokens } from './shared/tokens.ts';
import { type YearOptions, year } from './shared/year.ts';
import { type StrigoData, strigoData } from './strigo/data.ts';
import { strigo } from './strigo/server.ts';

/** A system that runs on loopback, and what it keeps: tests change that as somebody in the system would. */
export type Likeness<T> = Upstream & {
  data: T;
  /** The environment variables by which the gateway finds it. */
  env: Record<string, string>;
};

/** How a system is filled and started. */
export interface StartOptions extends YearOptions {
  /** The port of loopback to listen on; any free one unless it is given. */
  port?: number;
  /** How many requests the system takes in its window of time, by its documents unless it is given; 0 for no limit. */
  limit?: number;
  /** `document` for the shapes that the document shows, where they differ from those of the wire. */
  shape?: 'wire' | 'document';
}

export async function startJunt(options: StartOptions = {}): Promise<Likeness<JuntData>> {
  const data = juntData(year(options), () => upstream.now());
  const upstream = await startUpstream(junt(data, options.shape), options.port);
  return Object.assign(upstream, { data, env: environmentOf.junt(upstream.url) });
}

export async function startStrigo(options: StartOptions = {}): Promise<Likeness<StrigoData>> {
  const data = strigoData(year(options));
  const upstream = await startUpstream(strigo(data, { ...options, token: SECRETS.strigo }), options.port);
  return Object.assign(upstream, { data, env: environmentOf.strigo(upstream.url) });
}

/** It speaks both versions; `version` is the one that its environment variables ask for. */
export async function startGreenhouse(
  options: StartOptions & { version?: HarvestVersion } = {},
): Promise<Likeness<GreenhouseData> & { tokens: Tokens; cursors: Cursors }> {
  const data = greenhouseData(year(options), () => upstream.now());
  const given = { tokens: tokens(), cursors: cursors() };
  const behaviour = greenhouse(data, { ...options, ...SECRETS.client, ...given, token: SECRETS.greenhouse });
  const upstream = await startUpstream(behaviour, options.port);
  return Object.assign(upstream, { data, ...given, env: environmentOf.greenhouse(upstream.url, options.version) });
}

export async function startRoundware(options: StartOptions = {}): Promise<Likeness<RoundwareData>> {
  const data = roundwareData(year(options));
  const upstream = await startUpstream(roundware(data, { token: SECRETS.roundware }), options.port);
  return Object.assign(upstream, { data, env: environmentOf.roundware(upstream.url, data.timeZone) });
}

export async function startOutstand(options: StartOptions = {}): Promise<Likeness<OutstandData> & { tokens: Tokens }> {
  const data = outstandData(year(options), () => upstream.now());
  const given = { tokens: tokens() };
  const upstream = await startUpstream(outstand(data, { ...options, ...SECRETS.client, ...given }), options.port);
  return Object.assign(upstream, { data, ...given, env: environmentOf.outstand(upstream.url, given.tokens.current) });
}

/** Starts all five; with a port, they take it and the four after it. */
export async function startUpstreams(options: StartOptions & { version?: HarvestVersion } = {}) {
  const at = (place: number) => ({ ...options, ...(options.port !== undefined && { port: options.port + place }) });
  const systems = {
    junt: await startJunt(at(0)),
    strigo: await startStrigo(at(1)),
    greenhouse: await startGreenhouse(at(2)),
    roundware: await startRoundware(at(3)),
    outstand: await startOutstand(at(4)),
  };
  const all: readonly Likeness<unknown>[] = Object.values(systems);
  return {
    ...systems,
    env: Object.assign({}, ...all.map(({ env }) => env)) as Record<string, string>,
    close: async () => {
      await Promise.all(all.map((one) => one.close()));
    },
  };
}
