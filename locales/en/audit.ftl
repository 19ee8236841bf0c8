# The log, for the standing office
audit-head = <b>Log</b> ({ $count })
audit-none = Nothing has been written down yet.
audit-which = It is not clear which unit or person “{ $name }” is. Example: /log Tam Gia, /log Nguyễn Thị Lan
audit-which-of = Several names are close to “{ $name }”. Choose one:
audit-line = • { $at } · { $name }: { $what }{ $unit ->
    [none] {""}
   *[unit] {" "}· { $unit }
  }
audit-nobody = the bot
audit-nameless = someone without a name, or who had their data deleted
button-audit-all = Show all
button-audit-only = Only: { $name }
audit-report = report No. { $number }
audit-obstacle = obstacle No. { $number }
audit-paper = paper No. { $number }
audit-deed = { $deed ->
    [report-entered] entered in the unit’s stead
    [report-corrected] corrected
    [report-accepted] accepted
    [report-returned] returned
    [report-asked] asked about
    [report-answered] answered about
    [report-withdrawn] withdrew
    [report-restored] restored
    [report-noted] has seen
    [periodic-entered] entered in the unit’s stead
    [periodic-corrected] corrected
    [periodic-accepted] accepted
    [periodic-returned] returned
    [periodic-asked] asked about
    [periodic-answered] answered about
    [periodic-withdrawn] withdrew
    [periodic-restored] restored
    [periodic-noted] has seen
    [occasion-frozen] froze the totals of
    [occasion-closed] closed
    [occasion-reopened] reopened
    [confirmation-asked] put a report before the unit's leader
    [confirmation-agreed] agreed to a report of the unit
    [confirmation-returned] gave a report back before it was sent
    [confirmation-withdrawn] withdrew a report that was before the leader
    [confirmation-direct] sent a report without waiting for the leader
    [paper-claimed] said that it was sent:
    [paper-received] noted as arrived:
    [paper-confirmed] confirmed the arrival of
    [paper-refused] said that it did not arrive:
    [paper-reopened] opened again the confirmation of
    [paper-withdrawn] took back what was said of
    [extension-requested] asked for more time:
    [extension-granted] gave more time:
    [extension-refused] refused more time:
    [extension-revoked] took back the time given:
    [reason-given] gave a reason for a delay
    [reason-changed] changed the reason for a delay
    [obstacle-handed] handed on
    [obstacle-answered] answered
    [obstacle-changed] changed
    [obstacle-withdrawn] withdrew
    [milestone-ticked] said that it is done:
    [milestone-corrected] corrected what was done:
    [milestone-withdrawn] took back what was done:
    [membership-began] took a place
    [membership-removed] removed someone
    [membership-replaced] replaced someone
    [membership-deleted] ended a place, the data being deleted
    [membership-promoted] changed a role
    [invitation-made] made an invitation
    [invitation-revoked] revoked an invitation
    [person-deleted] had personal data deleted
    [setting-changed] changed a setting
    [nudge-sent] urged units:
    [notice-cancelled] cancelled a notice
    [notice-restored] restored a notice
    [notice-again] had a notice said again
    [group-bound] made a group the office's
    [group-ended] the office's group ended
    [group-moved] the office's group moved
    [group-renamed] the office's group was renamed
    [group-topic-lost] the topic in the group is gone
    [joint-confirmed] confirmed to have taken part, by
    [joint-refused] denied to have taken part, by
    [absence-began] told of an absence
    [absence-ended] ended an absence
    [absence-declined] does not stand in for who is away
   *[other] something else ({ $code })
  }
