import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/** Told when a statement is over, and why if it failed. */
export type StatementEnd = (failure?: unknown) => void;

/**
 * Told of every statement that is sent to the database, transaction control included; may return what is to be told of
 * its end.
 */
export type StatementObserver = ((sql: string) => void) | ((sql: string) => StatementEnd);

/** The dialect, with every statement shown to the observer before it is sent: counted by tests and metrics. */
export function observed(dialect: Dialect, observer: StatementObserver): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver: () => observedDriver(dialect.createDriver(), observer),
  };
}

function observedDriver(driver: Driver, observer: StatementObserver): Driver {
  const known = new WeakSet<DatabaseConnection>();
  const acquire = driver.acquireConnection.bind(driver);
  driver.acquireConnection = async (options) => {
    const connection = await acquire(options);
    if (!known.has(connection)) {
      known.add(connection);
      // The driver hands out the same object for a pooled client each time and compares it by identity,
      // so it is changed in place and not wrapped.
      const execute = connection.executeQuery.bind(connection);
      connection.executeQuery = async (query, queryOptions) => {
        const end = observer(query.sql) as StatementEnd | undefined;
        try {
          const result = await execute<never>(query, queryOptions);
          tell(end);
          return result;
        } catch (error) {
          tell(end, error);
          throw error;
        }
      };
    }
    return connection;
  };
  return driver;
}

const tell = (end: unknown, failure?: unknown): void => {
  if (typeof end === 'function') end(failure);
};
