/**
 * Calls back when the launcher that started this process is gone, however it went: the channel
 * between the two closes with it. Signals alone do not do: `kill -TERM` on npm reaches neither.
 * Does nothing for a process that no launcher started, and never keeps the process alive.
 */
export function onLauncherGone(callback: () => void): void {
  if (!process.connected) return
  process.once('disconnect', callback)
  process.channel?.unref()
}
