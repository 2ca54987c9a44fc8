-- Counted every minute: of many tickets only those that wait for us are looked at.
ALTER TABLE ticket ADD COLUMN our_turn {bool} NOT NULL DEFAULT {false};
UPDATE ticket SET our_turn = {true} WHERE status IN ('new', 'open', 'reopened')
    AND coalesce((SELECT n.kind FROM ticket_message n WHERE n.ticket = ticket.id AND n.kind <> 'note'
        ORDER BY n.position DESC LIMIT 1), 'in') = 'in';
CREATE INDEX ticket_our_turn ON ticket (our_turn) WHERE our_turn;
