-- What the servers may do where they have a role of their own. Applied on PostgreSQL after each migration, as a whole, by
-- the role that owns the tables; a right that is not named is taken away. "for update" needs the right to update.

grant usage on schema ${schema} to ${server};

-- Which migrations there were.
grant select on flyway_schema_history to ${server};

-- Written once: history that a server can neither change nor take away.
grant select, insert on
  audit_trail, order_lines, order_notes, outbox_refunds, payment_journal, shown_at_order
  to ${server};
-- What the release before the chain wrote is bound into it afterwards; what it says stays as it was.
grant update (chain_number, previous_hash, entry_hash, subject_word) on audit_trail to ${server};

-- Their one row came with the migrations.
grant select, update on audit_head, sweep_pace to ${server};

grant select, insert, update on
  baskets, cases, notifications, orders, outbox, payments, refund_askers, refund_limits, refund_links, refunds,
  staff_accounts, staff_invitations
  to ${server};

-- What people may throw away, and what is forgotten by itself.
grant select, insert, update, delete on saved_views, staff_recovery_codes, staff_sessions, staff_tries to ${server};
