/**
 * The guard's lexicon: every word by which it knows a private person, an official, a place, or what was
 * done to somebody. Commas between wordings; without marks they are found in texts without marks. The
 * rules that use them know the little words of grammar ("của", "và", "tuổi", "lớp") and no others.
 */

/** Before a private person's given name, initials or full name. */
export const TITLES = `nạn nhân, nạn nhân nữ, cháu bé, cháu gái, cháu trai, cháu, chị, em, em gái, em trai,
bà, bé, bé gái, bé trai, cô, anh, ông, cụ, cụ ông, cụ bà, vợ chồng anh, vợ chồng chị, vợ chồng ông,
vợ chồng bà, nữ sinh, em học sinh, bà con gái, thím, mợ, dì`;
/** Of these a child or a victim: no office and no organisation behind the name makes them public. */
export const CHILD_TITLES = `nạn nhân, nạn nhân nữ, cháu bé, cháu gái, cháu trai, cháu, bé, bé gái, bé trai,
em, em gái, em trai, nữ sinh, em học sinh, học sinh, hs, con gái, con trai, trẻ, cháu ngoại, cháu nội`;
/** Before a private person's full name; alone they mean many things. */
export const WEAK_TITLES = `hộ, hộ gia đình, hộ nghèo, hộ cận nghèo, gia đình, gia đình hội viên, học sinh, hs,
nam sinh, hội viên, hội viên nghèo, hội viên phụ nữ, phụ nữ, người phụ nữ, đối tượng, bị can, bị cáo,
thủ phạm, hung thủ, nghi phạm, trường hợp, trường hợp của, sản phụ, bệnh nhân, vợ, chồng, vợ chồng,
mẹ, bố, con, con gái, con trai, trẻ, người bị hại, bị hại, người bị bạo lực, người gây bạo lực,
người gây ra bạo lực, người có hành vi bạo lực, người bạo hành, nạn nhân mua bán, nạn nhân bạo lực, tên,
tên là, hộ ông, hộ bà, em bé, thanh niên, cháu ngoại, cháu nội, người dân, công dân, đương sự`;
/** Between a title and the name. */
export const BETWEEN = `là, tên, tên là, của, gái, trai, bé, nhỏ, nghèo, bị hại, bị bạo lực, mua bán, học sinh,
hội viên, chị, em, cháu, bà, anh, ông, cô, nạn nhân, mồ côi, dân tộc tày, dân tộc nùng, dân tộc dao, hs`;
/** Titles that stand for another word where no marks are typed ("anh": ảnh, "chi": chỉ). */
export const UNSURE_BARE = `chi, em, ba, be, co, anh, ong, cu, di, mo, thim, bo, me, con, ho, vo, chong, ten, tre, la, cua`;
/** Of which a middle name is one that hardly means anything else. */
export const SURE_MIDDLE_NAMES = `thị, văn`;
/** Many at once, though a title is in it. */
export const COLLECTIVES = `chị em, anh em, anh chị em, anh chị, bà con, trẻ em, ông bà, con em, con cháu, bà mẹ, cha mẹ, em bé`;
/** "các em Trường …", "3 cháu thôn …": many; only full names are persons then. */
export const MANY = `các, những, đàn, chúng, quý, trẻ, chị, anh, bà con, hai, ba, bốn, năm, sáu, bảy, tám, chín,
mười, cả, nhiều, số, tất cả`;
/** Where a list of private persons may begin: one of these, then a colon or names. */
export const LISTED = `em, cháu, học sinh, trẻ, trẻ em, hộ, nạn nhân, chị, chị em, hội viên, đối tượng, gia đình,
phụ nữ, bà, người bị bạo lực, trường hợp, danh sách, học bổng, hộ nghèo, con, người dân`;
/** A list with one of these before its colon is of people in their office. */
export const PUBLIC_LISTS = `đồng chí, đ/c, đại biểu, thành viên, ban chỉ đạo, ban tổ chức, ban, tổ, đội, khách mời,
dự, tham dự, báo cáo viên, cán bộ, giáo viên, lãnh đạo, thành phần, chủ trì, cộng tác viên, thôn, đơn vị, xã`;

export const FAMILY_NAMES = `nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương,
lý, nông, vi, lương, lộc, hà, triệu, chu, mã, lành, lăng, đinh, đàm, hứa, bế, lâm, tô, trịnh, đào, vy, la,
mông, bàn, phùng, giàng, vàng, lục, ma, lò, lường, cầm, quàng, tòng, sùng, thào, hạng, cháng, liễu, lưu, cao,
mạc, tống, quách, tạ, thân, lại, mai, doãn, chẩu, nùng, sầm, dương, đoàn, tăng, thạch, khổng, ninh, cung,
từ, hầu, lù, vừ, sần, chìu, đồng, lầu, lèo, diệp, trương, kiều, tôn, thái, khúc, giáp, ngụy, âu, ân, phó,
vương, tẩn, phàn, chảo, đới, tằng, chíu, dường, vòng, sằn, hờ`;
export const MIDDLE_NAMES = `thị, văn, đức, minh, thu, quốc, ngọc, thanh, xuân, hồng, kim, mỹ, bảo, gia, hoài, hữu,
công, quang, tuấn, phương, thúy, bích, mùi, chòi, thùy, hải, trọng, đình, duy, mạnh, tiến, viết, như, diệu,
khánh, nhật, hà, lệ, tuyết, anh, thế, huy, thành, trung, việt, hoàng, bá, sỹ, vĩnh, tài, tả, phụ, san, a,
yến, thảo, phúc, ánh, quý, hương`;
/** Given names by which a person is known where the capital is missing, or among many. */
export const GIVEN_NAMES = `lan, hoa, mai, hương, hằng, hà, thảo, trang, linh, nhung, huệ, hồng, hạnh, hiền, hoài,
huyền, hường, liên, loan, lý, my, nga, ngân, ngọc, nguyệt, nhi, oanh, phương, phượng, quyên, quỳnh, sen, tâm,
thanh, thoa, thơm, thu, thúy, thủy, thư, tiên, trinh, tuyết, uyên, vân, yến, xuân, anh, bảo, bình, châu,
cường, dũng, dương, duy, đạt, đức, giang, hải, hiếu, hiệp, hoàng, hùng, huy, khánh, khôi, kiên, lâm, long,
minh, nam, nghĩa, phong, phúc, quân, quang, quyết, sơn, sáng, thắng, thành, thịnh, tiến, toàn, trung, trường,
tú, tuấn, tùng, việt, vinh, vũ, na, páo, mẩy, sua, mến, lụa, pén, hòa, diệp, đào, lệ, mỵ, chi`;
/** After "nguyễn thị", "vi văn" without capitals, what makes another word of it ("vì vấn đề"). */
export const NO_GIVEN_NAMES = `đề, bản, phòng, trấn, xã, đua, hành, trường, đầu, kiện, nghệ, công, minh bạch, cho, và,
của, được, bị, là, có, tại, ở, với, từ, đến, theo, về, trong, khi`;
/** A capital after a title that begins a body, a place, a people or a role, and no name. */
export const NO_NAMES = `hội, đoàn, đội, chi, ban, ủy, phòng, trường, trung tâm, trung, thị, xã, huyện, tỉnh, thôn,
bản, khu, tổ, công an, công, đảng, nhà, mặt, liên, câu, lớp, khối, việt nam, việt, tháng, quốc, mẹ, bác, da, chất,
mầm, tiểu, tày, nùng, dao, mông, kinh, nhân, dân, trưng, rịa, năm, ngày, tết, phụ, thanh niên, thiếu, sở, cựu,
nông, hợp, lực, chị, em, đài, trạm, bệnh, bưu, cơ, ngân, học, giáo, mồ, cháu, bà, anh, ông, cô, phú thọ, lạng, lộc bình,
na dương, phó, chủ, bí, giám, hiệu, cán, đồng, đại, các, ở, bị, được, đã, tại, từ, trong, dự, là, và, clb, thcs, thpt,
ubnd, hđnd, dtts, lhpn, tw, trẻ, hộ, gia, bảo hiểm, tham, tổng, số, cục, phí, nhánh, tiết, bộ, trả`;
/** A full name behind one of these is of a school, a street, a fund. */
export const NAMED_AFTER = `trường, thcs, thpt, th, tiểu học, mầm non, trung học, đường, phố, ngõ, quỹ, công viên,
tượng đài, gương, tấm gương, giải, giải thưởng, lớp, liên đội, chi đoàn, chi đội, đội, bệnh viện, đảo, tuyến đường hoa,
đường hoa, quảng trường, phong trào, tư tưởng, học tập, chủ tịch, bác, mẹ việt nam anh hùng, xã, thôn, phường, huyện,
hợp tác xã, công ty, doanh nghiệp, cửa hàng, khu, tổ, bản, di tích, nhà lưu niệm, ca sĩ, nhạc sĩ, lượng sĩ`;
/** Heroes by whom movements are named; not anybody's private name. */
export const HEROES = `võ thị sáu, kim đồng, lê văn tám, nguyễn thị minh khai, hoàng văn thụ, nguyễn thị định, bà trưng,
bà triệu, trưng trắc, trưng nhị, hồ chí minh, lương văn tri, trần hưng đạo, lý tự trọng, vừ a dính, bác hồ`;

/** Before the name of somebody who was made up. */
export const FICTION = `nhân vật, vai, vở, tiểu phẩm, phim, truyện, bài hát, vở kịch, câu chuyện`;

/** An office that makes a name public, before it or behind it. */
export const OFFICES = `chủ tịch, phó chủ tịch, bí thư, phó bí thư, trưởng, phó trưởng, phó, trưởng thôn, phó thôn,
trưởng phòng, phó phòng, trưởng ban, phó ban, phó trưởng ban, phó trưởng phòng, trưởng công an, trạm trưởng, tổ trưởng, tổ phó,
chi hội trưởng, chi hội phó, nhóm trưởng, giám đốc, phó giám đốc, hiệu trưởng, phó hiệu trưởng, hiệu phó, cán bộ,
công chức, viên chức, chuyên viên, báo cáo viên, tuyên truyền viên, tập huấn viên, hòa giải viên, ủy viên, tỉnh ủy viên,
huyện ủy viên, thành ủy viên, đảng ủy viên, thường trực, đại biểu, giáo viên, cô giáo, thầy giáo, thầy, bác sĩ, y sĩ,
điều dưỡng, nữ hộ sinh, luật sư, kiểm sát viên, thẩm phán, thiếu tá, trung tá, thượng tá, đại tá, thiếu úy, trung úy,
thượng úy, đại úy, công an viên, cộng tác viên, tổng phụ trách, kế toán, thư ký, giảng viên, tiến sĩ, thạc sĩ,
đội trưởng, đội phó, chỉ huy trưởng, lãnh đạo, nhà báo, phóng viên, chủ nhiệm, phó chủ nhiệm, bộ trưởng, thứ trưởng,
mạnh thường quân, nhà hảo tâm, nhà tài trợ, đại diện, trạm y tế, chánh văn phòng, phó chánh văn phòng, chấp hành viên,
trợ giúp viên, người có uy tín, nghệ nhân, văn phòng, uv, ts, ths, bs, đội viên đội công tác, cán bộ đầu mối, chủ hộ kinh doanh`;
/** A comrade is somebody in office. */
export const COMRADES = `đồng chí, các đồng chí, đ c, đc, đchí, cô giáo, thầy giáo, thầy`;
/** May stand between a name and its office. */
export const BEFORE_OFFICE = `nguyên, là, hiện, hiện là, đại diện, kiêm, giữ chức, giữ chức vụ, làm, với vai trò, vai trò, tái giữ chức, tái giữ chức vụ,
chức vụ, tân, quyền, thay mặt, hiện giữ chức`;
/** Words of a body's name that are not capitals: "Phó Chủ tịch Hội Phụ nữ xã Tú Đoạn, bà …". */
export const OF_BODIES = `hội, phụ nữ, liên hiệp, ủy, ủy ban, nhân dân, xã, huyện, tỉnh, thôn, khu, tổ, trường, phòng, ban,
trạm, y tế, công an, quân sự, đoàn, thanh niên, mặt trận, tổ quốc, nông dân, cựu chiến binh, chữ thập đỏ, thị trấn,
thành phố, đảng ủy, đảng bộ, chi bộ, hội đồng, tư pháp, văn hóa, xã hội, thông tin, giáo dục, đào tạo, nội vụ, lao động,
thương binh, dân tộc, khuyến học, người cao tuổi, công đoàn, trung tâm, câu lạc bộ, đội, lớp, mầm non, tiểu học, trung học,
cơ sở, phổ thông, bán trú, nội trú, bản, phố, dân phố, phường, hợp tác xã, công ty, và, địa chính, thống kê, hộ tịch,
chỉ đạo, tổ chức, chuyên trách, phụ trách, dịch vụ, công tác, cung cấp, công, các, cơ quan, phát thanh, truyền thông`;
/** After a name, what only somebody in office does. */
export const ACTS = `phát biểu, chủ trì, khai mạc, bế mạc, trình bày, làm báo cáo viên, báo cáo viên, truyền đạt, điều hành,
dẫn chương trình, phụ trách, nhấn mạnh, kết luận, chỉ đạo, quán triệt, phổ biến, giới thiệu chuyên đề, giảng bài,
đồng chủ trì, thông qua báo cáo, trao giấy khen, tặng hoa chúc mừng, nói chuyện chuyên đề, lên lớp, ký, ký ban hành,
tuyên truyền, đánh giá kết quả, thông qua, tham mưu, triển khai, hướng dẫn, trao quà, trao tặng, tặng quà, thừa ủy quyền`;
export const ADVERBS = `đã, đang, vừa, lại, hay, thường, thường xuyên, liên tục, cũng, sẽ, được phân công, trực tiếp, từng,
nhiều lần, lên, đều, tiếp tục, vẫn, mới, hiện, không may,
vừa rồi, gần đây`;
/** With a colon behind it, and a deed of a unit: who passes on a unit's report. */
export const CALLS = `gọi điện báo, gọi điện báo cáo, gọi báo, gọi báo cáo, điện báo, điện báo cáo, nhắn tin báo,
nhắn tin báo cáo, nhắn báo, báo qua điện thoại, báo cáo qua điện thoại`;
export const DEED_OPENS = `ngày, hôm, sáng, chiều, xã, thị trấn, ubnd, ủy ban, hội, phòng, trường, trạm, đơn vị, ban, công an,
trong tháng, tháng, quý, tuần`;
/** Bodies that make an adult's name public behind a dash or in brackets. */
export const BODIES = `hội, ubnd, hđnd, công an, trường, trạm, phòng, ban, sở, công ty, tổ chức, trung tâm, đoàn, đảng ủy,
tòa án, viện, ngân hàng, đài, báo, bệnh viện, tập đoàn, hợp tác xã, doanh nghiệp, mặt trận, ubmttq, lđlđ, chi cục`;

/** Right before an untitled full name: whoever is given something, or visited. */
export const HELPED = `cho, thăm, giúp, giúp đỡ, hỗ trợ, đỡ đầu, nhận đỡ đầu, tư vấn, tư vấn cho, thăm hỏi, động viên,
tặng, can thiệp, hòa giải, vận động, hồ sơ, bảo vệ, cứu, giải cứu, tiếp nhận, đưa, là,
xử phạt, khởi tố, xử lý, bắt giữ, tạm giữ, bệnh án, đón, cứu chữa, chữa trị`;
/** Right behind a full name: a private person's situation. */
export const SITUATIONS = `sinh năm, sn, sinh ngày, nạn nhân, là nạn nhân, hộ nghèo, hộ cận nghèo, học sinh, học lớp, lớp,
mồ côi, neo đơn, đơn thân, khuyết tật, trú tại, thường trú, tạm trú, ngụ, ở thôn, ở bản, ở khu, ở xóm, ở tổ, thôn, bản,
xóm, khu, tổ, tảo hôn, kết hôn khi, kết hôn sớm, bỏ học, nghỉ học, mang thai, ly hôn, nghiện, có hoàn cảnh, hoàn cảnh,
là trẻ, là hộ, là con, là học sinh, là hội viên nghèo, bỏ nhà đi, mất tích, tự tử, bị khởi tố, bị bắt, bị xử phạt, trẻ mồ côi,
chưa đủ tuổi, hội viên nghèo, học sinh nghèo, hội viên có hoàn cảnh,
nạn nhân của, là nạn nhân của`;

/** What somebody suffered, behind "bị". */
export const HARMS = `đánh, đánh đập, đánh đuổi, đuổi đánh, bạo hành, bạo lực, bạo lực gia đình, xâm hại, xâm hại tình dục, hiếp, hiếp dâm, cưỡng hiếp,
hãm hiếp, dâm ô, lạm dụng, lạm dụng tình dục, đe dọa, dọa giết, chém, bóp cổ, nhốt, bắt cóc, sàm sỡ, quấy rối, ép cưới, bắt nạt,
bán sang trung quốc, lừa bán, bán, mua bán, hành hạ, ngược đãi, bỏ rơi, cưỡng ép, ép hôn, quay clip, tung ảnh, đuối nước,
hành hung, xúc phạm, chửi bới, tát, đấm, trói, bỏ đói, dọa nạt, xô ngã, đâm, giết, tra tấn, cưỡng bức, quấy rối tình dục, lừa, bạo hành gia đình, ép bán dâm, sờ mó, sờ soạng, sờ, ép quan hệ, ép quan hệ tình dục, ép lấy chồng, ép lấy vợ, bắt lấy chồng, bắt ép, gạ gẫm, gạ tình, làm nhục, tung ảnh nóng, tung clip, đốt, rượt đuổi, cầm dao dọa,
làm bậy, giở trò, đuổi ra khỏi nhà, đuổi khỏi nhà, đuổi, đập, đạp, dìm, lột áo, lột đồ, lột quần áo, xâm phạm, bắt giữ, giam, giam giữ, nhốt giữ,
thương tích, gây thương tích, bắt nghỉ học, ép nghỉ học, ép bán, bóc lột, kiểm soát, bỏ mặc, tạt nước, hắt nước, đầu độc, theo dõi, ép phá thai, đánh hội đồng, quay lén, chụp lén`;
export const SUFFERS = `bị`;
/** Without "bị" they say as much. */
export const PLIGHTS = `mang thai, tảo hôn, tự tử, có thai, nạo phá thai, nhiễm hiv,
uống lá ngón, ăn lá ngón, uống thuốc sâu, uống thuốc trừ sâu, thắt cổ, treo cổ, nghỉ học lấy chồng, bỏ học lấy chồng, lấy chồng sớm, nạn nhân mua bán người, hay đánh con, hay đánh vợ, đánh đập vợ con, đánh vợ con`;
/** Who does it. */
export const ABUSERS = `chồng, bố, cha, dượng, bố dượng, cha dượng, vợ, con trai, con dâu, mẹ kế, mẹ chồng, bố chồng, bố đẻ, anh trai, hàng xóm,
người yêu, bạn trai, người quen, ông ấy, nó, họ, anh ấy, thầy giáo, thầy, chú, bác, cậu, người ta, kẻ xấu, bạn học, bạn cùng lớp, người lạ, chủ,
đối tượng, con, ông nội, ông ngoại,
chồng cũ, vợ cũ, chú ruột, bác ruột, bác họ, chú họ, người bác, người chú, cháu nội, cháu ngoại, ông hàng xóm, anh rể, anh họ, con rể, mẹ đẻ, mẹ ruột, bố ruột, bố mẹ,
người họ hàng, các bạn, nhóm bạn, nhà chồng, gia đình chồng, thầy dạy`;

/** One person of whom a description is enough. */
export const ONE_PERSON = `cháu, cháu gái, cháu trai, cháu bé, bé gái, bé trai, bé, em, em gái, nữ sinh, nam sinh, học sinh,
học sinh nữ, phụ nữ, người phụ nữ, chị, bà, cụ, cụ bà, người vợ, vợ, nạn nhân, trẻ em, trẻ, trẻ em gái, thiếu nữ,
sản phụ, con gái, người, trường hợp, em học sinh, nữ, hội viên, nữ công nhân, cô giáo, người già,
em nữ, bà cụ, cụ ông, ông, ông cụ, cô, người bố, người mẹ, người chồng, hai chị em, hai chị em ruột, hai anh em, hai anh em ruột, hai mẹ con, hai bố con, 2 mẹ con, 2 chị em, chị em ruột`;
export const VICTIM = `nạn nhân`;
export const SINGULAR = `một, 1, 01, có một, duy nhất`;
/** Behind a person: there is no other, or it is the one of before. */
export const DEFINITE = `ấy, này, đó, kể trên, nói trên`;
/** One by themselves, and nobody in general. */
export const INDIVIDUALS = `cụ bà, bà cụ, cụ ông, ông cụ, cháu bé, bé gái, bé trai, người vợ, người chồng, người bố, người mẹ, hai chị em, hai chị em ruột, hai anh em, hai anh em ruột, hai mẹ con, hai bố con, 2 mẹ con, 2 chị em`;
/** Anybody of whom a rule speaks. */
export const GENERIC = `người, nạn nhân, trường hợp, phụ nữ, trẻ em, trẻ, học sinh, hội viên, nữ, vợ, con gái`;
/** Behind a title that begins a sentence: it is told of one person. */
export const TOLD_OF = `bị, mới, vừa, vừa mới, hiện, hiện đang, đang, sinh, năm nay, tên`;
/** Before a landmark: "nhà ở cạnh đình Nà Căng". */
export const NEAR = `cạnh, ở cạnh, gần, ở gần, sau, ở sau, đối diện, ở đối diện`;
/** Before a body to which somebody belongs. */
export const BELONGS = `ở, bên, của, thuộc, từ`;
/** Before a place, wherever its person stands. */
export const LIES_IN = `ở, tại, trong, thuộc, quê, quê ở, trú ở, ở cạnh, nhà ở, ở gần, cạnh, gần, cuối, ở cuối, đầu, ở đầu, xuống, đến, tới, sang, vào`;
export const HAMLETS = `thôn, bản, xóm, khu, tổ, ngõ, phố, tổ dân phố, khu phố, ấp, buôn, đội`;
export const SCHOOLS = `trường, thcs, thpt, ptdtbt, tiểu học`;
/** "từ 18 đến 35 tuổi", "dưới 18 tuổi": a group, nobody's age. */
export const AGE_RANGES = `từ, đến, dưới, trên, trở lên, ngoài, khoảng tuổi, độ`;
/** A sentence of training and talks tells nobody's story. */
export const TRAINING = `tập huấn, tuyên truyền, truyền thông, kỹ năng, phòng chống, phòng ngừa, ngoại khóa, chuyên đề, tọa đàm,
hội thi, mô hình, câu lạc bộ, nguy cơ, luật,
giả định, tình huống, tiểu phẩm, kịch bản, diễn đàn, không có, không phát sinh, không xảy ra, vở kịch, phim, vở, kể chuyện, sân khấu hóa, hội diễn`;

/** Home addresses. */
export const HOUSE_NUMBERS = `số nhà, nhà số, nhà ở số`;
export const HOMES = `nhà ông, nhà bà, nhà chị, nhà anh, nhà cô, nhà em, nhà cháu, nhà của chị, nhà của bà, nhà của ông,
nhà của anh, nhà riêng của chị, nhà riêng của bà, nhà cụ`;
export const RESIDES = `trú tại, thường trú, tạm trú, thường trú tại, tạm trú tại, ngụ tại, ngụ, trú quán, địa chỉ nhà, hộ khẩu tại, cư trú tại, hộ khẩu thường trú`;
export const ADDRESS_PLACES = `số, thôn, bản, xóm, khu, tổ, ngõ, ngách, đường, phố, xã, ấp, thị trấn, phường, hẻm`;
export const HOUSEHOLDS = `nhà, hộ`;

/** Before a number that everybody may call. */
export const HOTLINES = `đường dây nóng, hotline, tổng đài, trực ban, số trực, điện thoại trực, trực 24`;
/** Behind a number: whose it is. */
export const PUBLIC_DESKS = `công an, ubnd, hội phụ nữ, hội lhpn, hội liên hiệp, trạm, trường, phòng, tổng đài, ngôi nhà bình yên, trung tâm, đồn, trực`;

/** Whoever speaks of themselves or of somebody near. */
export const SELF = `tôi, em, cháu nó, con nó, mình, tao, cháu, con, con tôi, con gái tôi, con em, cháu tôi, vợ tôi, mẹ tôi, mẹ em, chị tôi, bé nhà em,
chị em tôi, em gái tôi, cháu bé, một cháu, bé gái, hàng xóm, nhà bên, bạn tôi, bạn em, có người, có cháu, có chị, ai đó, con gái em, em gái em, mẹ cháu,
vợ em, chị em, em họ tôi, cháu họ tôi, chị dâu tôi, chị dâu em, bạn cháu, mẹ con tôi, mẹ con em, con trai em, con trai tôi, con bạn tôi, chị gái em, chị gái tôi`;
/** First persons proper. */
export const I = `tôi, chồng tôi, chồng em, cứu tôi, cứu em, cứu với, mẹ em, mẹ tôi, vợ tôi, con tôi, con gái tôi, con gái em, mẹ cháu, phòng em, phòng cháu,
vợ em, em sợ, tôi sợ, cháu sợ, của tôi, của em, con em, con trai tôi, con trai em, bạn em, chị gái tôi, chị gái em, bạn cháu`;
/** Who hits in "chồng tôi lại đánh". */
export const HITTERS = `chồng, thầy giáo, thầy, chú, anh trai, anh rể, ông hàng xóm, mẹ kế, mẹ chồng, bố chồng, bạn học, con trai, bố, cha, dượng, bố dượng, người yêu, bạn trai, ông ấy, anh ấy, hàng xóm, nhà bên, nhà bên cạnh, nhà hàng xóm,
anh ta, hắn, ông ta, chồng cũ, vợ, anh họ, bác, bác họ, chú họ, cậu, ông nội, ông ngoại, người ta, nó, bố em, bố cháu, mẹ, sếp, thủ trưởng, bố mẹ`;
export const HITTER_FILLERS = `tôi, em, cháu, mình, nó, chị ấy, cô ấy, hay, lại, đang, vừa, cứ, thường xuyên, suốt ngày, đã, say, say rượu, bố, chồng, toàn, vẫn, luôn, cờ bạc, về, là, cứ, họ,
tôi ngày nào cũng, ngày nào cũng, đêm nào cũng, hôm nào cũng, liên tục, nhậu, uống rượu, xỉn, cầm, dùng, lúc, tối`;
export const HITS = `đánh, đánh đập, hành hung, bạo hành, dọa giết, bóp cổ, chém, hành hạ, dọa chém, đòi giết, đòi chém, nhốt, sờ mó, sờ soạng, gạ gẫm, hiếp, hiếp dâm, đốt nhà, đòi đốt nhà, dọa đốt nhà, cầm dao, cầm dao dọa, tung ảnh, tung ảnh nóng, tung clip, ép quan hệ, xâm hại, dâm ô, đuổi ra khỏi nhà, bắt quỳ, trói,
dọa tung ảnh, đòi tung ảnh, vào phòng em, vào phòng cháu, vào phòng con, ôm em, ôm cháu, sờ vào người, sờ em, sờ cháu, nhốt em, nhốt tôi, đòi bán, cấm tôi ra ngoài, cấm em ra ngoài, đập phá, chửi bới, bắt em lấy chồng, bắt cháu lấy chồng,
ép em lấy chồng, ép cháu lấy chồng, bắt cháu nghỉ học, bắt em nghỉ học, dìm,
dọa gửi ảnh, dọa đăng ảnh, dọa phát tán ảnh, gửi ảnh nóng, đăng ảnh nóng, lôi ra đánh, đánh chửi, đuổi đánh, tát, đấm, đá, túm tóc, rượt đuổi`;
/** They begin with a blow and are none. */
export const NO_HITS = `đánh giá, đánh máy, đánh chữ, đánh số, đánh dấu, đánh bóng, đánh cầu, đánh bắt, đánh đàn, đánh thức, đánh trống, đá bóng, đá cầu`;
export const NOW = `đang, vừa, lại, hay,
ngày nào cũng, đêm nào cũng, hôm nào cũng, suốt ngày, liên tục, thường xuyên`;
export const HITS_KIN = `đánh vợ, đánh con, đánh mẹ, bạo hành vợ, bạo hành con, đánh nhau với vợ, hành hạ vợ,
đánh con khóc, đánh đập con, đánh đập vợ, rao bán con gái, bán con gái, đòi bán con, đánh cháu, chửi mắng con, bỏ đói con`;
export const RESCUE = `cứu tôi, cứu em, cứu cháu, cứu mẹ, cứu với, cứu con, cứu mình`;
export const SUFFER_FILLERS = `nó, tôi, em, hay, đang, vừa`;
/** Done to a child or a woman of one's own, by whomever: "hàng xóm rủ con tôi vào nhà sờ mó". */
export const TOUCHES = `sờ mó, sờ soạng, hiếp dâm, hiếp, dâm ô, xâm hại, cưỡng hiếp, giở trò, giở trò đồi bại, làm bậy, ép quan hệ`;
export const OWN = `con tôi, con gái tôi, con em, con gái em, con trai tôi, cháu tôi, em gái tôi, em gái em, chị gái tôi, chị gái em, vợ tôi, mẹ tôi, mẹ em, con mình, cháu nhà tôi, bé nhà tôi, bé nhà em,
vợ em, con trai em, cháu em, mẹ cháu, bạn em, bạn cháu, em họ tôi, con bạn tôi,
chị dâu tôi, chị dâu em, chị tôi, mẹ con tôi, mẹ con em, con bạn tôi, của em, của tôi, bạn tôi`;
/** Of oneself, they call for help by themselves. */
export const DESPAIR = `muốn tự tử, muốn chết, muốn tự sát, định tự tử, định tự sát, không muốn sống, chẳng muốn sống, ko muốn sống, không thiết sống, không sống nổi, không sống được nữa, chết đi cho xong,
chết cho xong, chỉ muốn chết, nghĩ đến cái chết, nghĩ đến tự tử, rạch tay, cắt tay, nhảy cầu, nhảy sông, uống thuốc sâu, uống thuốc ngủ, uống thuốc trừ sâu, thắt cổ, đã tự tử, tìm cách tự tử, không muốn về nhà, tự làm đau,
muốn biến mất, muốn kết thúc tất cả, muốn kết thúc cuộc đời, kết thúc cuộc đời, chán sống, hết muốn sống, muốn buông xuôi, nhảy lầu, nhảy xuống sông, không còn lý do sống, không còn gì để sống, muốn chết quách`;
/** A sentence of work: it counts, trains, helps. */
export const WORK = `tuyên truyền, truyền thông, phòng ngừa, phòng chống, phòng, ứng phó, ngăn chặn, hỗ trợ, trợ giúp, tư vấn,
nạn nhân, người bị, tập huấn, kỹ năng, nguy cơ, mô hình, địa chỉ tin cậy, vụ, số vụ, số, trường hợp, tổ chức, pháp luật, luật,
bảo vệ, quyền, chăm sóc, can thiệp, giảm thiểu, tình trạng, thống kê, tổng hợp, tiếp nhận, chuyên đề, tọa đàm, hội nghị, tặng,
thăm, nhà tạm lánh, dịch vụ, phụ nữ bị, trẻ em bị, trẻ em gái bị,
không có, không phát sinh, không xảy ra, chưa phát sinh, không còn, chưa có, nam giới, tờ rơi, tờ gấp, băng rôn, khẩu hiệu, vở kịch, phim`;
/** What a case is asked about, even where words of work stand beside it. */
export const URGENT = `báo ở đâu, báo cho ai, phải làm sao, làm thế nào, giúp tôi, giúp em, giúp với, xin giúp, giúp cháu,
xin hỏi, cho hỏi, cho em hỏi, cho tôi hỏi, báo với ai, gọi cho ai, kêu ai, cầu cứu, giúp chúng tôi, nhờ xã can thiệp gấp, vào can`;
