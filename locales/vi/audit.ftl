# Nhật ký công việc, cho cơ quan thường trực
audit-head = <b>Nhật ký</b> ({ $count })
audit-none = Chưa có việc nào được ghi.
audit-which = Chưa rõ “{ $name }” là đơn vị hay người nào. Ví dụ: /nhatky Tam Gia, /nhatky Nguyễn Thị Lan
audit-which-of = Có nhiều tên gần với “{ $name }”. Chọn một:
audit-line = • { $at } · { $name }: { $what }{ $unit ->
    [none] {""}
   *[unit] {" "}· { $unit }
  }
audit-nobody = bot
audit-nameless = người chưa khai tên hoặc đã xóa dữ liệu
button-audit-all = Xem tất cả
button-audit-only = Chỉ xem: { $name }
audit-report = báo cáo số { $number }
audit-obstacle = vướng mắc số { $number }
audit-paper = văn bản số { $number }
audit-deed = { $deed ->
    [report-entered] nhập thay
    [report-corrected] đính chính
    [report-accepted] tiếp nhận
    [report-returned] trả lại
    [report-asked] hỏi về
    [report-answered] trả lời về
    [report-withdrawn] thu hồi
    [report-restored] khôi phục
    [report-noted] đã xem
    [periodic-entered] nhập thay
    [periodic-corrected] đính chính
    [periodic-accepted] tiếp nhận
    [periodic-returned] trả lại
    [periodic-asked] hỏi về
    [periodic-answered] trả lời về
    [periodic-withdrawn] thu hồi
    [periodic-restored] khôi phục
    [periodic-noted] đã xem
    [occasion-frozen] chốt số liệu
    [occasion-closed] đóng kỳ
    [occasion-reopened] mở lại kỳ
    [confirmation-asked] trình lãnh đạo đơn vị duyệt báo cáo
    [confirmation-agreed] duyệt báo cáo của đơn vị
    [confirmation-returned] trả lại báo cáo trước khi gửi
    [confirmation-withdrawn] thu hồi báo cáo đang trình lãnh đạo
    [confirmation-direct] gửi báo cáo không chờ lãnh đạo duyệt
    [paper-claimed] báo đã gửi
    [paper-received] ghi nhận đã nhận
    [paper-confirmed] xác nhận đã nhận
    [paper-refused] trả lời chưa nhận được
    [paper-reopened] mở lại việc xác nhận
    [paper-withdrawn] rút thông báo về
    [extension-requested] xin gia hạn
    [extension-granted] gia hạn
    [extension-refused] không đồng ý gia hạn
    [extension-revoked] thu hồi gia hạn
    [reason-given] nêu lý do chưa thực hiện
    [reason-changed] sửa lý do chưa thực hiện
    [obstacle-handed] trình cấp trên
    [obstacle-answered] trả lời
    [obstacle-changed] sửa
    [obstacle-withdrawn] rút
    [milestone-ticked] báo đã thực hiện
    [milestone-corrected] sửa việc đã thực hiện
    [milestone-withdrawn] rút việc đã thực hiện
    [membership-began] nhận nhiệm vụ
    [membership-removed] kết thúc nhiệm vụ
    [membership-replaced] thay người phụ trách
    [membership-deleted] kết thúc nhiệm vụ do xóa dữ liệu
    [membership-promoted] đổi vai trò
    [invitation-made] tạo lời mời
    [invitation-revoked] hủy lời mời
    [person-deleted] xóa dữ liệu cá nhân
    [setting-changed] đổi cài đặt
    [nudge-sent] đôn đốc
    [notice-cancelled] hủy một thông báo
    [notice-restored] gửi lại như cũ một thông báo
    [notice-again] gửi lần nữa một thông báo
    [group-bound] đặt nhóm của cơ quan
    [group-ended] nhóm của cơ quan kết thúc
    [group-moved] nhóm của cơ quan chuyển sang địa chỉ khác
    [group-renamed] nhóm của cơ quan đổi tên
    [group-topic-lost] chủ đề trong nhóm không còn
    [joint-confirmed] xác nhận cùng thực hiện, theo
    [joint-refused] không xác nhận cùng thực hiện, theo
    [absence-began] báo vắng mặt
    [absence-ended] báo không còn vắng mặt
    [absence-declined] không nhận thay người vắng mặt
   *[other] việc khác ({ $code })
  }
