import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";

import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";

import { backendDir, programOf } from "../../../launch/build.mts";
import { backend } from "../../setup/http.mts";
import { testShop } from "../../setup/test-shop.mts";

const run = promisify(execFile);
const REMINDER_DAYS = [200, 180, 150, 120, 90, 30];
const EMAIL = "nha-san-xuat@example.vn";

let db: pg.Client;
let folder = "";

/** A server of its own, as it would be after a restart or beside another, that lives those days. */
async function serverLives(days: readonly string[]): Promise<string> {
  const clockFile = path.join(fs.mkdtempSync(path.join(folder, "server-")), "today");
  fs.writeFileSync(clockFile, days[0] ?? "");
  const script = path.join(import.meta.dirname, "../../setup/remind-on-days.cjs");
  const { stdout } = await run(
    process.execPath,
    [programOf(backendDir, "@medusajs/cli", "medusa"), "exec", script, ...days],
    {
      cwd: backendDir,
      env: {
        ...process.env,
        NODE_ENV: "production",
        TS_NODE_TRANSPILE_ONLY: "true",
        MEDUSA_DISABLE_TELEMETRY: "1",
        DATABASE_URL: testShop().ownerDatabaseUrl,
        CLOCK_FILE: clockFile,
        UPLOAD_DIR: folder,
        ...Object.fromEntries(
          ["JWT", "COOKIE", "ORDER_LINK", "PURGE"].map((name) => [
            `${name}_SECRET`,
            "a-secret-of-the-tests-alone-123456",
          ]),
        ),
      },
      maxBuffer: 16_000_000,
    },
  );
  return stdout;
}

interface Reminder {
  id: string;
  days_before: number;
  recipient: string;
  sent_at: Date | null;
  notification_id: string | null;
}

async function remindersOf(certificate: string): Promise<Reminder[]> {
  const { rows } = await db.query<Reminder>(
    `select id, days_before, recipient, sent_at, notification_id from expiry_reminder
     where certificate_id = $1 order by days_before desc, recipient`,
    [certificate],
  );
  return rows;
}

interface Notification {
  id: string;
  to: string;
  channel: string;
  status: string;
  idempotency_key: string;
  data: Record<string, string>;
}

async function notificationsOf(certificate: string): Promise<Notification[]> {
  const { rows } = await db.query<Notification>(
    `select id, "to", channel, status, idempotency_key, data from notification
     where resource_id = $1 order by created_at`,
    [certificate],
  );
  return rows;
}

/** `2027-06-30`, 30 → `2027-05-31` */
function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

async function certificateOf(handle: string): Promise<{ id: string; expires_on: string }> {
  const { rows } = await db.query<{ id: string; expires_on: string }>(
    `select c.id, c.expires_on from certificate c
     join product_product_certification_certificate l on l.certificate_id = c.id
     join product p on p.id = l.product_id
     where p.handle = $1`,
    [handle],
  );
  if (rows[0] === undefined) throw new Error(`${handle} has no certificate.`);
  return rows[0];
}

describe("the reminders that a certificate's end is near", () => {
  /** Its end is farther away than the first reminder. */
  let far: { id: string; expires_on: string };
  let output = "";

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "lang-sao-reminders-"));
    db = new pg.Client({ connectionString: testShop().ownerDatabaseUrl });
    await db.connect();
    far = await certificateOf("keo-lac-dinh-manh");
    await db.query("update producer set email = $1 where handle = 'dinh-manh'", [EMAIL]);
    const days = [201, ...REMINDER_DAYS.flatMap((days) => [days, days - 1]), 0, -1];
    const sweep = days.map((left) => daysBefore(far.expires_on, left));
    output = (await Promise.all([serverLives(sweep), serverLives(sweep)])).join("\n");
  }, 180_000);

  afterAll(async () => {
    await db.query("update producer set email = null where handle = 'dinh-manh'");
    await db.end();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it("go to producer and office once each, although two servers send them at once", async () => {
    const reminders = await remindersOf(far.id);
    expect(reminders.map(({ days_before, recipient }) => [days_before, recipient])).toEqual(
      REMINDER_DAYS.flatMap((days) => [
        [days, "office"],
        [days, "producer"],
      ]),
    );
    expect(reminders.every(({ sent_at }) => sent_at !== null)).toBe(true);

    const notifications = await notificationsOf(far.id);
    expect(notifications).toHaveLength(12);
    expect(new Set(notifications.map(({ idempotency_key }) => idempotency_key))).toEqual(
      new Set(reminders.map(({ id }) => id)),
    );
    expect(notifications.every(({ status }) => status === "success")).toBe(true);
    const letters = notifications.filter(({ channel }) => channel === "email");
    expect(letters.map(({ to }) => to)).toEqual(Array(6).fill(EMAIL));
  });

  it("say what is to be done by when", async () => {
    const [first] = (await notificationsOf(far.id)).filter(({ channel }) => channel === "email");
    const spoken = (left: number) =>
      daysBefore(far.expires_on, left).split("-").toReversed().join("/");
    expect(first?.data["text"]).toContain("còn 200 ngày");
    expect(first?.data["text"]).toContain(`từ ngày ${spoken(180)} đến hết ngày ${spoken(120)}`);
    expect(first?.data["text"]).toContain("200 days are left");
    expect(first?.data["text"]).toContain("ngày minh hoạ");
  });

  it("are never sent twice for any certificate", async () => {
    const { rows } = await db.query(
      `select resource_id, channel, coalesce(data ->> 'title', data ->> 'text'), count(*)
       from notification where template = 'expiry-reminder' group by 1, 2, 3 having count(*) > 1`,
    );
    expect(rows).toEqual([]);
    const { rows: unsent } = await db.query("select 1 from expiry_reminder where sent_at is null");
    expect(unsent).toEqual([]);
  });

  it("write neither names nor addresses to the log", () => {
    expect(output).toContain("expiry-reminder");
    expect(output).not.toContain(EMAIL);
    expect(output).not.toMatch(/Đình Mạnh/);
  });

  it("stand in the office's feed", async () => {
    const { email, password } = testShop().admin;
    const login = await backend("/auth/user/emailpass", { body: { email, password } });
    const { token } = z.object({ token: z.string() }).parse(login.body);
    const { status, body } = await backend("/admin/notifications?channel=feed&to=&limit=200", {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(200);
    const { notifications } = z
      .object({ notifications: z.array(z.object({ data: z.object({ title: z.string() }) })) })
      .parse(body);
    expect(notifications.map(({ data }) => data.title)).toEqual(
      expect.arrayContaining(["Kẹo lạc Đình Mạnh: giấy chứng nhận còn 30 ngày"]),
    );
  });

  it("survive a server that died on the way, and skip what was missed", async () => {
    const reminders = await remindersOf(far.id);
    const at = (days: number, recipient: string) => {
      const found = reminders.find(
        (one) => one.days_before === days && one.recipient === recipient,
      );
      if (!found) throw new Error(`No reminder at ${String(days)} days.`);
      return found;
    };
    const forget = (ago: string, id: string) =>
      db.query(
        `update expiry_reminder set sent_at = null, notification_id = null,
                claimed_at = now() - $1::interval where id = $2`,
        [ago, id],
      );
    const unsend = (id: string) =>
      db.query("delete from notification where idempotency_key = $1", [id]);
    // Died between the claim and the sending.
    await forget("11 minutes", at(30, "office").id);
    await unsend(at(30, "office").id);
    // Died between the sending and the note of it.
    await forget("11 minutes", at(30, "producer").id);
    // Another server is at it right now.
    await forget("1 minute", at(90, "office").id);
    await unsend(at(90, "office").id);
    // Down for a hundred days.
    const missed = await certificateOf("tinh-bot-nghe-dong-la");
    await db.query(`delete from notification where resource_id = $1`, [missed.id]);
    await db.query("delete from expiry_reminder where certificate_id = $1", [missed.id]);

    await serverLives([
      daysBefore(far.expires_on, 90),
      daysBefore(far.expires_on, 30),
      daysBefore(missed.expires_on, 100),
    ]);

    const after = await remindersOf(far.id);
    const sent = (id: string) => after.find((one) => one.id === id)?.sent_at ?? null;
    expect(sent(at(30, "office").id)).not.toBeNull();
    expect(sent(at(30, "producer").id)).not.toBeNull();
    expect(sent(at(90, "office").id)).toBeNull();
    const keys = (await notificationsOf(far.id)).map(({ idempotency_key }) => idempotency_key);
    expect(keys.filter((key) => key === at(30, "office").id)).toHaveLength(1);
    expect(keys.filter((key) => key === at(30, "producer").id)).toHaveLength(1);
    expect(keys).not.toContain(at(90, "office").id);
    expect(
      (await remindersOf(missed.id)).map(({ days_before, recipient }) => [days_before, recipient]),
    ).toEqual([[120, "office"]]);
    const notices = await notificationsOf(missed.id);
    expect(notices.map(({ data }) => data["description"])).toEqual([
      expect.stringContaining("Chủ thể chưa có địa chỉ thư điện tử"),
    ]);
  }, 120_000);
});
