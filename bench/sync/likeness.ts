import { startJunt, startRoundware, startStrigo } from '../../test/support/upstreams/index.ts';

/** The systems that can be read as fast as the gateway takes it, and which part of a year's events each of them has. */
const SYSTEMS = { roundware: [startRoundware, 0.5], strigo: [startStrigo, 0.1], junt: [startJunt, 0.06] } as const;

// A process of its own, so that its work is not counted as the gateway's: a system and about how many events it has.
const [name, events] = process.argv.slice(2);
const system = SYSTEMS[name as keyof typeof SYSTEMS];
if (!system) throw new Error(`There is no system "${name}": choose from ${Object.keys(SYSTEMS).join(', ')}.`);
const [start, share] = system;
const { env } = await start({ size: Number(events) / share });
process.send?.(env);
process.once('disconnect', () => process.exit());
