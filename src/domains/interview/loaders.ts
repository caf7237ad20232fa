import { type GatewayContext, perRequest } from '../../context.ts';
import { loaderBy } from '../../events/loaders.ts';
import type { InterviewerRow } from './nodes.ts';
import { findInterviewers } from './repository.ts';

const interviewers = perRequest((context) =>
  loaderBy<string, InterviewerRow[]>((eventIds) => findInterviewers(context.transaction, eventIds)),
);

/** The users who hold an interview, with their answers. */
export const loadInterviewers = async (context: GatewayContext, eventId: string): Promise<InterviewerRow[]> =>
  (await interviewers(context).load(eventId)) ?? [];
