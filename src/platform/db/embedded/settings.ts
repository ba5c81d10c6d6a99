import type { Channel } from './channel.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const listening = (channel: Channel): string[] =>
  channel.kind === 'socket'
    ? [
        "listen_addresses = ''",
        `unix_socket_directories = ${quoted(`"${channel.folder}"`)}`,
        'unix_socket_permissions = 0700',
      ]
    : ["listen_addresses = '127.0.0.1'", `port = ${channel.port}`, "unix_socket_directories = ''"];

/**
 * The whole postgresql.conf. Nothing that keeps data safe is weakened. Memory suits one cheap machine. The log holds starts,
 * stops and crashes, but neither statements nor values, which may be personal.
 */
export const settings = (channel: Channel, major: number): string =>
  [
    '# Written by Fundi at every start. Your own settings go in by ALTER SYSTEM.',
    ...listening(channel),
    'fsync = on',
    'full_page_writes = on',
    'synchronous_commit = on',
    'max_connections = 40',
    'shared_buffers = 64MB',
    'work_mem = 8MB',
    'maintenance_work_mem = 64MB',
    'max_wal_size = 256MB',
    'min_wal_size = 64MB',
    'max_wal_senders = 0',
    'max_logical_replication_workers = 0',
    'max_parallel_workers_per_gather = 1',
    'jit = off',
    ...(major >= 18 ? ['io_method = sync'] : []),
    ...(process.platform === 'linux' ? ['client_connection_check_interval = 5s'] : []),
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    "default_text_search_config = 'pg_catalog.simple'",
    "log_destination = 'stderr'",
    'logging_collector = off',
    'log_min_messages = log',
    'log_min_error_statement = panic',
    'log_error_verbosity = terse',
    'log_checkpoints = off',
    '',
  ].join('\n');
