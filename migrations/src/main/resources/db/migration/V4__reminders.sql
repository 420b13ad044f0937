-- When check-ins are near. These tables hold ids and times and no word of what a check-in is about.

-- Until when a couple's reminders are planned. A mark stands while a command that may change them is under way: it is
-- written before the command, so that planning is not forgotten if the program dies after the commit.
create table reminder_plan (
    couple_id uuid        not null primary key,
    plan_at   timestamptz not null,
    due_from  timestamptz not null,
    seq       bigint      not null default 0,
    mark      uuid
);

create index reminder_plan_due on reminder_plan (plan_at);

-- One reminder of one partner. It fires when a node sets fired_at; mail_at says when an e-mail is to be tried.
create table reminder (
    couple_id    uuid        not null,
    schedule_id  uuid        not null,
    original     timestamp   not null,
    lead_minutes integer     not null,
    person_id    uuid        not null,
    due_at       timestamptz not null,
    ends_at      timestamptz not null,
    fired_at     timestamptz,
    mail_at      timestamptz,
    mail_tries   smallint    not null default 0,
    mailed_at    timestamptz,
    constraint reminder_of_couple
        primary key (couple_id, schedule_id, original, lead_minutes, person_id, due_at)
);

create index reminder_due on reminder (due_at) where fired_at is null;
create index reminder_mail on reminder (mail_at) where mail_at is not null;
