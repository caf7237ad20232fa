import type { DatabaseConnection, Dialect, Driver } from 'kysely';

/** Told of every statement that is sent to the database, transaction control included. */
export type StatementObserver = (sql: string) => void;

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
      connection.executeQuery = (query, queryOptions) => {
        observer(query.sql);
        return execute(query, queryOptions);
      };
    }
    return connection;
  };
  return driver;
}
