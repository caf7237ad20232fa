import type { GraphQLResolveInfo } from 'graphql';
import { type GatewayContext, perRequest } from '../../context.ts';
import { type Along, along, companionOf, type SlottedRow } from '../../events/companions.ts';
import { knownSubjects, loaderBy } from '../../events/loaders.ts';
import { fieldsAskedOf } from '../../graphql/selection.ts';
import type { InterviewerRow } from './nodes.ts';
import { findInterviewers } from './repository.ts';

/** The users of interviewers, where the operation asks for them anywhere. */
function usersAsked(context: GatewayContext, info: GraphQLResolveInfo): Along | undefined {
  if (!fieldsAskedOf(info, 'Interviewer').has('user')) return undefined;
  const user = context.catalog.subject('User');
  return along(companionOf('user_id', user, fieldsAskedOf(info, user.typename)), 'userId');
}

const interviewers = perRequest((context) => {
  const open = (info: GraphQLResolveInfo) => {
    const users = usersAsked(context, info);
    return loaderBy<string, InterviewerRow[]>(async (eventIds) => {
      const found = await findInterviewers(context.transaction, eventIds, users);
      if (users) keepUsers(context, users, [...found.values()].flat());
      return found;
    });
  };
  let loader: ReturnType<typeof open> | undefined;
  return (info: GraphQLResolveInfo) => {
    loader ??= open(info);
    return loader;
  };
});

function keepUsers(context: GatewayContext, users: Along, rows: readonly InterviewerRow[]): void {
  const known = knownSubjects(context);
  for (const row of rows) {
    if (row.userId === null || known.get('User', row.userId)) continue;
    known.put('User', users.toNode(row as unknown as SlottedRow));
  }
}

/** The users who hold an interview, with their answers. */
export const loadInterviewers = async (
  context: GatewayContext,
  info: GraphQLResolveInfo,
  eventId: string,
): Promise<InterviewerRow[]> => (await interviewers(context)(info).load(eventId)) ?? [];
