import { unlessStopped } from "../../../../src/excel/resilience/unless-stopped";

const never = new Promise<string>(() => undefined);

it("gives what the work comes to", async () => {
  await expect(unlessStopped(Promise.resolve("bytes"), undefined)).resolves.toBe("bytes");
  await expect(unlessStopped(Promise.resolve("bytes"), new AbortController().signal)).resolves.toBe("bytes");
  await expect(unlessStopped(Promise.reject(new Error("refused")), new AbortController().signal)).rejects.toThrow("refused");
});

it("ends as soon as it is stopped, though Excel goes on", async () => {
  const stopping = new AbortController();
  const work = unlessStopped(never, stopping.signal);
  stopping.abort(new Error("stopped"));
  await expect(work).rejects.toThrow("stopped");
  await expect(unlessStopped(never, stopping.signal)).rejects.toThrow("stopped");
});
